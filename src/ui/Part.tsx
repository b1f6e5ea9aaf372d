import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailedPart } from './FailedPart.tsx';

type Props = {
  /** What the part is called where it cannot be shown. */
  name: string;
  /** Shown while it is on the way. */
  waiting?: ReactNode;
  /** What leads away from it where it has failed. */
  wayOut?: ReactNode;
  children: ReactNode;
};

/** A part of the page that may be on the way, or fail: the others go on. */
export function Part({ name, waiting = null, wayOut, children }: Props) {
  const failed = (error: unknown) => (
    <>
      {wayOut}
      <FailedPart name={name} error={error} />
    </>
  );
  return (
    <ErrorBoundary instead={failed}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}

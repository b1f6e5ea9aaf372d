import { Component, type ReactNode } from 'react';

type Props = { instead: ReactNode | ((error: unknown) => ReactNode); children: ReactNode };
type State = { failure: { error: unknown } | null };

/** Keeps an error inside one part of the page, so that the other parts go on working. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override render() {
    const { failure } = this.state;
    const { instead, children } = this.props;
    if (!failure) return children;
    return typeof instead === 'function' ? instead(failure.error) : instead;
  }
}

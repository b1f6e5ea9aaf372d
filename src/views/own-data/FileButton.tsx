import { useRef, type ReactNode } from 'react';
import { TextButton } from '../../ui/TextButton.tsx';

type Props = { kind: 'primary' | 'outlined' | 'text'; onFile: (file: File) => void; children: ReactNode };

/** A button that asks for a file. */
export function FileButton({ kind, onFile, children }: Props) {
  const input = useRef<HTMLInputElement>(null);

  return (
    <>
      <TextButton kind={kind} onClick={() => input.current?.click()}>
        {children}
      </TextButton>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.tab,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json"
        hidden
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onFile(chosen);
          event.target.value = '';
        }}
      />
    </>
  );
}

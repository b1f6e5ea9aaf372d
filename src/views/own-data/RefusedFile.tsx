import { useOwnDataTexts, type OwnDataCatalogue } from '../../i18n/own-data-texts.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { FileButton } from './FileButton.tsx';
import styles from './ChooseFile.module.css';

type ByHand = 'windows-1251' | 'windows-1252';

type Props = {
  fileName: string;
  code: Exclude<keyof OwnDataCatalogue['refused'], 'title'>;
  detail: string;
  onEncoding: (encoding: ByHand) => void;
  onFile: (file: File) => void;
};

const byHand: readonly ByHand[] = ['windows-1251', 'windows-1252'];

/** Why a file cannot be opened, and what may help. */
export function RefusedFile({ fileName, code, detail, onEncoding, onFile }: Props) {
  const { words } = useOwnDataTexts();

  return (
    <>
      <div role="alert">
        <h2>{words.refused.title(fileName)}</h2>
        <p>{words.refused[code](detail)}</p>
      </div>
      {code === 'encoding' && (
        <p className={styles.actions}>
          {words.encoding.lead}
          {byHand.map((encoding) => (
            <TextButton key={encoding} kind="outlined" onClick={() => onEncoding(encoding)}>
              {words.encoding[encoding]}
            </TextButton>
          ))}
        </p>
      )}
      <p>
        <FileButton kind="outlined" onFile={onFile}>
          {words.choose.again}
        </FileButton>
      </p>
    </>
  );
}

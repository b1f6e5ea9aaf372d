import { useId, useState } from 'react';
import { useDataTexts } from '../../i18n/data-texts.ts';
import type { Names } from '../../i18n/names.ts';
import { saySelected } from '../../i18n/sentence.ts';
import type { Address } from '../../model/address.ts';
import { languages } from '../../model/languages.ts';
import type { Selected } from '../../model/select.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { linkElsewhere } from '../beside-page.ts';
import { writeEmbedCode } from './embed-code.ts';
import styles from './EmbedPanel.module.css';

export type EmbedPanelProps = {
  address: Address;
  /** Null while a search is waiting for the records. */
  selected: Selected | null;
  names: Names;
  hrefOf: (address: Address) => string;
};

const views = ['map', 'themes', 'meetings'] as const;
const sizes = [
  [320, 240],
  [640, 480],
  [1200, 800],
] as const;
const appearances = ['light', 'dark', 'projector'] as const;

/** The code that shows the selection in another page, for a view, a size and an appearance to choose. */
export function EmbedPanel({ address, selected, names, hrefOf }: EmbedPanelProps) {
  const texts = useDataTexts();
  const { t, language, words } = texts;
  const say = words.embed;
  const codeId = useId();
  const [view, setView] = useState<(typeof views)[number]>('map');
  const [width, setWidth] = useState<number>(640);
  const [appearance, setAppearance] = useState<(typeof appearances)[number] | 'system'>('system');
  const [, height] = sizes.find(([known]) => known === width) ?? sizes[1];

  const src = linkElsewhere(
    hrefOf({
      ...address,
      meeting: null,
      compare: null,
      slide: null,
      embed: view,
      lang: languages.find((known) => known === language) ?? null,
      appearance: appearance === 'system' ? null : appearance,
    }),
  );
  if (src === null) return <p className={styles.said}>{say.noAddress}</p>;
  const sentence = selected ? saySelected(selected, address.selection, names, texts) : t.loading.searching;
  const code = writeEmbedCode({ src, title: say.frameTitle(t.dock[view], sentence), width, height });

  return (
    <div className={styles.panel}>
      <p>{say.about}</p>
      <Segments
        label={say.view}
        options={views.map((value) => ({ value, label: t.dock[value] }))}
        chosen={view}
        onChoose={setView}
      />
      <Segments
        label={say.size}
        options={sizes.map(([value, high]) => ({ value: String(value), label: say.sizeOf(value, high) }))}
        chosen={String(width)}
        onChoose={(value) => setWidth(Number(value))}
      />
      <Segments
        label={t.site.appearance}
        options={[
          { value: 'system', label: say.system },
          ...appearances.map((value) => ({ value, label: t.site[value] })),
        ]}
        chosen={appearance}
        onChoose={setAppearance}
      />
      <label htmlFor={codeId}>{say.code}</label>
      <textarea
        id={codeId}
        rows={6}
        readOnly
        spellCheck={false}
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.actions}>
        <CopyButton icon="copy" label={say.copy} text={() => code} />
        <a href={src} target="_blank" rel="noopener">
          {say.preview} <span className="unseen">{say.newTab}</span>
        </a>
      </div>
      {isOwnMachine(src) && <p className={styles.note}>{say.local}</p>}
      <p className={styles.note}>{say.sandbox(...explained)}</p>
    </div>
  );
}

/** What the words about the sandbox name. */
const explained = ['allow-same-origin', 'Access-Control-Allow-Origin', 'allow-popups'] as const;

const isOwnMachine = (src: string) => /^(localhost|127\.|\[::1\])/.test(new URL(src).hostname);

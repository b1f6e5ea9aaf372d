import { useState } from 'react';
import { sayOrigin } from '../../i18n/edition.ts';
import { useDataTexts } from '../../i18n/data-texts.ts';
import type { Address } from '../../model/address.ts';
import { SelectionWords } from '../../views/filters/SelectionWords.tsx';
import { linkElsewhere } from '../beside-page.ts';
import { site } from '../site.ts';
import { FramedView, type FramedProps } from './FramedView.tsx';
import { openTab } from './open-tab.ts';
import styles from './Embed.module.css';

type Props = Omit<FramedProps, 'atlasAt' | 'onOpen'> & { hrefOf: (address: Address) => string };

/** One view alone, for the frame of another page: it filters itself, and everything else is in the atlas, in a tab of its own. */
export function Embed({ hrefOf, ...props }: Props) {
  const { index, selected, names, address, onSelect } = props;
  const { selection } = address;
  const texts = useDataTexts();
  const { t, words } = texts;
  const [refused, setRefused] = useState<string | null>(null);

  const atlasAt = (part: Partial<Address> = {}) => {
    const href = hrefOf({ ...address, embed: null, appearance: null, ...part });
    return linkElsewhere(href) ?? href;
  };
  const open = (href: string) => setRefused(openTab(href) ? null : href);

  return (
    <div className={styles.frame} data-view={address.embed}>
      <header className={styles.said}>
        <h1 className="unseen">{t.site.name}</h1>
        <SelectionWords
          index={index}
          selected={selected}
          selection={selection}
          names={names}
          onSelect={onSelect}
        />
      </header>
      <main className={styles.stage}>
        <FramedView {...props} atlasAt={atlasAt} onOpen={open} />
      </main>
      <footer className={styles.foot}>
        {refused !== null && (
          <p role="alert" className={styles.refused}>
            {words.embed.refused} <span>{refused}</span>
          </p>
        )}
        <p>{sayOrigin(index, texts, site).join(' · ')}</p>
        <a href={atlasAt()} target="_blank" rel="noopener">
          {words.embed.open} <span className="unseen">{words.embed.newTab}</span>
        </a>
      </footer>
    </div>
  );
}

import { lazy, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Overview } from '../dataset/schema.ts';
import { createNames } from '../i18n/names.ts';
import { useTexts } from '../i18n/texts.ts';
import { home, readAddress } from '../model/address.ts';
import { buildIndex } from '../model/meeting-index.ts';
import { select } from '../model/select.ts';
import { countFilters, everything, type Selection } from '../model/selection.ts';
import { useBeside } from '../ui/beside.ts';
import { Part } from '../ui/Part.tsx';
import { PinButton } from '../ui/PinButton.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { MarkProvider } from '../ui/Prose.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useSecondDrawing } from '../ui/use-second-drawing.ts';
import { FilterBar } from '../views/filters/FilterBar.tsx';
import { Sentence } from '../views/filters/Sentence.tsx';
import { linkElsewhere } from './beside-page.ts';
import { useDataHome } from './data-home.ts';
import { useDataset } from './data-queries.ts';
import { Desk } from './Desk.tsx';
import { isPack } from './embedded.ts';
import { Dock } from './Dock.tsx';
import { Layer } from './Layer.tsx';
import { Masthead } from './Masthead.tsx';
import { DownloadMenu } from './data/DownloadMenu.tsx';
import { EmbedMenu } from './embed/EmbedMenu.tsx';
import { neighboursIn } from './neighbours-in.ts';
import { isKept } from './offline/is-kept.ts';
import { PageFoot } from './PageFoot.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';
import { useAddress, type Stage } from './use-address.ts';
import { useAppearance } from './use-appearance.ts';
import { useIdle } from './use-idle.ts';
import { chooseLanguage } from './use-language.ts';
import { useRunningLines } from './use-running-lines.ts';
import { usePin } from './use-pin.ts';
import { useSelected } from './use-selected.ts';
import { WaitingSheet } from './WaitingSheet.tsx';
import styles from './App.module.css';

const OpenedComparison = lazy(async () => ({
  default: (await import('./OpenedComparison.tsx')).OpenedComparison,
}));
const OpenedMeeting = lazy(async () => ({ default: (await import('./OpenedMeeting.tsx')).OpenedMeeting }));
const FiltersSheet = lazy(async () => ({
  default: (await import('../views/filters/FiltersSheet.tsx')).FiltersSheet,
}));

const AboutLayer = lazy(async () => ({ default: (await import('./data/AboutLayer.tsx')).AboutLayer }));
const Embed = lazy(async () => ({ default: (await import('./embed/Embed.tsx')).Embed }));
const BriefingLayer = lazy(async () => ({
  default: (await import('./briefing/BriefingLayer.tsx')).BriefingLayer,
}));

const OwnDataLayer = lazy(async () => ({
  default: (await import('./own-data/OwnDataLayer.tsx')).OwnDataLayer,
}));
const NewVersion = lazy(async () => ({ default: (await import('./offline/NewVersion.tsx')).NewVersion }));

/** The address that shows a view elsewhere; null for a page opened from disk whose site is not known. */
const linkTo = (view: string) => linkElsewhere(view ? `?${view}` : window.location.pathname);

/** The page: one selection from the address, shown and changed by every part. */
export function Atlas({ overview }: { overview: Overview }) {
  const texts = useTexts();
  const { t } = texts;
  const beside = useBeside();
  const index = useMemo(() => buildIndex(overview), [overview]);
  const whole = useMemo(() => select(index, everything, null), [index]);
  const names = useMemo(() => createNames(index, texts), [index, texts]);
  const { address, unreadable, hash, hrefOf, go, goToHash, change } = useAddress(index);
  const { selection } = address;
  const { appearance, choose } = useAppearance(address.appearance);
  const isPhone = useMedia('(width < 720px)');
  const [isFiltersOpen, setIsFiltersOpen] = useState(false);
  // What is selected can be read before it is drawn.
  const isDrawn = useSecondDrawing();

  useEffect(() => {
    if (isPack() && window.location.hash === '') goToHash('#briefing', true);
  }, [goToHash]);
  const isBriefing = address.slide !== null || /^#(briefing|presenter|handout|b=)/.test(hash);
  const isAbout = hash === '#data';
  const isRecordWanted =
    selection.query !== '' || address.meeting !== null || address.compare !== null || isBriefing || isAbout;
  const isIdle = useIdle();
  const { own } = useDataHome();
  // Alone in a frame a view needs no records, but for the levels of delegations.
  const isFrameReady = address.embed !== null && address.chart !== 'levels';
  // What is shown already need not wait for what the records add to it.
  const dataset = useDeferredValue(useDataset(overview.version, (isIdle && !isFrameReady) || isRecordWanted));
  const { selected, found, isMarked, searchFault } = useSelected(index, selection, dataset.data);

  const onSelect = useCallback(
    (next: Selection, stage?: Stage) => change({ selection: next }, stage),
    [change],
  );
  const closeFragment = () => goToHash('');
  const onAbout = useCallback(() => goToHash('#data'), [goToHash]);
  const onOpen = useCallback((meeting: string | null) => change({ meeting }), [change]);
  const addressOf = (meeting: string) => hrefOf({ ...address, meeting });
  const link = () =>
    own ? '' : (linkElsewhere(hrefOf(address)) ?? new URL(hrefOf(address), document.baseURI).href);
  const opened = { records: dataset, index, names, link };
  useRunningLines({ index, selected, address, names, link });
  const filterProps = { index, whole, selected, selection, names, onSelect };

  const pin = usePin({ index, names, address, selected, records: dataset });
  const closeBriefing = () => (address.slide === null ? goToHash('') : change({ slide: null }));
  const briefing = isBriefing && (
    <Layer name={t.briefing.open} onClose={closeBriefing}>
      {dataset.data && selected ? (
        <BriefingLayer
          index={index}
          dataset={dataset.data}
          names={names}
          address={address}
          positions={selected.positions}
          hash={hash}
          linkTo={linkTo}
          onChange={change}
          onHash={goToHash}
          onShow={({ view }) => go({ ...readAddress(view, index).address, sort: address.sort })}
        />
      ) : (
        <WaitingSheet place="wide" records={dataset} onClose={closeBriefing} />
      )}
    </Layer>
  );
  if (hash === '#presenter') return briefing;
  if (address.embed) {
    return (
      <MarkProvider value={isMarked}>
        <UnreadableNotice unreadable={unreadable} onDismiss={() => go(address)} />
        <Part name={t.sentence.embed}>
          <Embed
            index={index}
            whole={whole}
            selected={selected}
            found={found}
            searchFault={searchFault}
            names={names}
            address={address}
            records={dataset}
            hrefOf={hrefOf}
            onSelect={onSelect}
            onChange={change}
          />
        </Part>
      </MarkProvider>
    );
  }

  return (
    <MarkProvider value={isMarked}>
      <Masthead
        home={hrefOf({ ...home, lang: address.lang })}
        appearance={appearance}
        isPhone={isPhone}
        onAppearance={(wanted) => {
          choose(wanted);
          change({ appearance: null });
        }}
        onLanguage={(wanted) => {
          change({ lang: null });
          chooseLanguage(wanted);
        }}
        onAbout={onAbout}
        onBriefing={() => goToHash('#briefing')}
        onPresent={() => change({ slide: 1 })}
      />
      {own?.line}
      {!isPhone && <FilterBar {...filterProps} />}
      <UnreadableNotice unreadable={unreadable} onDismiss={() => go(address)} />
      <main>
        <Sentence
          index={index}
          selected={selected}
          selection={selection}
          names={names}
          link={own ? null : link}
          actions={
            <>
              <DownloadMenu
                index={index}
                names={names}
                address={address}
                selected={selected}
                records={dataset}
                linkTo={linkTo}
                ownFile={own?.fileName ?? null}
              />
              <EmbedMenu address={address} selected={selected} names={names} hrefOf={hrefOf} />
              <PinButton hasWords onPin={() => pin('figures')} />
              {isPhone && (
                <TextButton icon="info" aria-label={t.data.about} onClick={onAbout}>
                  {t.data.short}
                </TextButton>
              )}
            </>
          }
          onSelect={onSelect}
        />
        {isDrawn ? (
          <Desk
            index={index}
            whole={whole}
            selected={selected}
            address={address}
            found={found}
            searchFault={searchFault}
            names={names}
            records={dataset}
            addressOf={addressOf}
            onOpen={onOpen}
            onSelect={onSelect}
            onChange={change}
            onPin={pin}
          />
        ) : (
          <div className={styles.views} />
        )}
      </main>
      <PageFoot index={index} />
      {isPhone && <Dock filters={countFilters(selection)} onFilters={() => setIsFiltersOpen(true)} />}
      {isPhone && isFiltersOpen && (
        <Layer name={t.filters.title} onClose={() => setIsFiltersOpen(false)}>
          <FiltersSheet {...filterProps} onClose={() => setIsFiltersOpen(false)} />
        </Layer>
      )}
      {briefing}
      {isAbout && (
        <Layer name={t.data.about} onClose={closeFragment}>
          <AboutLayer
            {...opened}
            address={address}
            hrefOf={hrefOf}
            linkTo={linkTo}
            beside={beside}
            isOwn={own !== null}
            onOpen={onOpen}
            onSelect={onSelect}
            onClose={closeFragment}
          />
        </Layer>
      )}
      {(isIdle || hash === '#open') && (
        <Layer name={t.data.own} onClose={closeFragment} isSilent={hash !== '#open'}>
          <OwnDataLayer hash={hash} onHash={goToHash} />
        </Layer>
      )}
      {isIdle && isKept() && (
        <Layer name="" onClose={closeFragment} isSilent>
          <NewVersion isPresenting={address.slide !== null} />
        </Layer>
      )}
      {address.compare && (
        <Layer
          name={t.compare.title}
          waiting={<WaitingSheet place="wide" records={dataset} onClose={() => change({ compare: null })} />}
          onClose={() => change({ compare: null })}
        >
          <OpenedComparison
            {...opened}
            pair={address.compare}
            pin={<PinButton onPin={() => pin('difference')} />}
            onCompare={(compare) => change({ compare })}
            onOpen={(meeting) => change({ meeting, compare: null })}
            onClose={() => change({ compare: null })}
          />
        </Layer>
      )}
      {!address.compare && address.meeting !== null && (
        <Layer
          name={t.meetings.title}
          waiting={<WaitingSheet place="right" records={dataset} onClose={() => onOpen(null)} />}
          onClose={() => onOpen(null)}
        >
          <OpenedMeeting
            {...opened}
            id={address.meeting}
            linkTo={linkTo}
            ownFile={own?.fileName ?? null}
            ofSelection={neighboursIn(index, selected, address)}
            addressOf={addressOf}
            pin={<PinButton onPin={() => pin('meeting')} />}
            onOpen={onOpen}
            onCompare={(compare) => change({ compare })}
            onClose={() => onOpen(null)}
          />
        </Layer>
      )}
    </MarkProvider>
  );
}

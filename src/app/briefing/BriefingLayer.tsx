import type { Dataset } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import type { Address } from '../../model/address.ts';
import type { Slide } from '../../model/briefing.ts';
import { hasBriefing } from '../../model/briefing-link.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { BriefingDesk } from './BriefingDesk.tsx';
import { Handing } from './Handing.tsx';
import { Presenting } from './Presenting.tsx';
import { PresenterWindow } from './PresenterWindow.tsx';
import { useCarriedBriefing } from './use-carried-briefing.ts';
import { useOpenedLink } from './use-opened-link.ts';

type Props = {
  index: MeetingIndex;
  dataset: Dataset;
  names: Names;
  address: Address;
  positions: Uint32Array;
  /** The fragment of the address. */
  hash: string;
  linkTo: (view: string) => string | null;
  onChange: (part: Partial<Address>) => void;
  onHash: (hash: string, isReplaced?: boolean) => void;
  onShow: (slide: Slide) => void;
};

/** Whatever of the briefing the address asks for: the builder, the stage, the presenter window, the handout. */
export function BriefingLayer(props: Props) {
  const { address, positions, hash, onChange, onHash, onShow, ...show } = props;
  const { selection, slide } = address;
  const { opened, faults, isReading } = useOpenedLink(hash, () =>
    onHash(slide === null ? '#briefing' : '', true),
  );
  useCarriedBriefing();
  const made = { selection, positions };

  if (isReading || hasBriefing(hash)) return null;
  if (hash === '#presenter') return <PresenterWindow {...show} />;
  if (slide !== null) {
    const go = (at: number | null) => onChange({ slide: at });
    return <Presenting {...show} {...made} at={slide} faults={faults} onGo={go} />;
  }
  if (hash === '#handout') return <Handing {...show} {...made} onClose={() => onHash('#briefing')} />;
  if (hash !== '#briefing') return null;
  return (
    <BriefingDesk
      {...show}
      {...made}
      news={[...opened, ...faults]}
      onShow={onShow}
      onPresent={() => onChange({ slide: 1 })}
      onHandout={() => onHash('#handout')}
      onClose={() => onHash('')}
    />
  );
}

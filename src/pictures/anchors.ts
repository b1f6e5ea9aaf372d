import type { MapView } from './projection.ts';

export type Anchor = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

type Placing = { anchor: Anchor; nudge?: readonly [number, number] };
type CityPlacing = { all: Placing; own: Placing & { narrow?: Anchor } };

const same = (anchor: Anchor): CityPlacing => ({ all: { anchor }, own: { anchor } });

/** Where the label of a city wants to stand, and by how many pixels its mark may step aside. */
const placings: Record<string, CityPlacing> = {
  tashkent: same('nw'),
  samarkand: same('w'),
  dushanbe: { all: { anchor: 'se' }, own: { anchor: 'e' } },
  bishkek: { all: { anchor: 'n', nudge: [-3, 1] }, own: { anchor: 'nw', nudge: [-4, 2] } },
  almaty: { all: { anchor: 'ne', nudge: [3, -4] }, own: { anchor: 'ne', nudge: [5, -4] } },
  'cholpon-ata': {
    all: { anchor: 'e', nudge: [11, 17] },
    own: { anchor: 'se', nudge: [14, 19], narrow: 's' },
  },
  astana: { all: { anchor: 'n' }, own: { anchor: 'e' } },
  ashgabat: { all: { anchor: 'w' }, own: { anchor: 'w', narrow: 's' } },
  brussels: same('nw'),
  paris: same('w'),
  luxembourg: same('e'),
  berlin: { all: { anchor: 'ne' }, own: { anchor: 'e' } },
  riga: { all: { anchor: 'e' }, own: { anchor: 'w' } },
  rome: same('e'),
  vienna: { all: { anchor: 'n' }, own: { anchor: 's' } },
  bratislava: same('e'),
  milan: { all: { anchor: 'e' }, own: { anchor: 's' } },
  turin: { all: { anchor: 's' }, own: { anchor: 'w' } },
};

const plain: CityPlacing = same('e');

export function placingOf(city: string, view: MapView, isNarrow: boolean): Required<Placing> {
  const { all, own } = placings[city] ?? plain;
  const chosen = view === 'all' ? all : own;
  const anchor = view !== 'all' && isNarrow && own.narrow ? own.narrow : chosen.anchor;
  return { anchor, nudge: chosen.nudge ?? [0, 0] };
}

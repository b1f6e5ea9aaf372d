import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Size } from '../../pictures/room.ts';

/** Scale and offset in pixels of what is drawn at scale 1. */
export type Transform = { k: number; x: number; y: number };

export type Zoom = {
  /** About a point in pixels, which stays where it is; about the middle without one. */
  zoomBy: (factor: number, around?: [number, number]) => void;
  panBy: (dx: number, dy: number) => void;
  reset: () => void;
};

type ZoomState = {
  transform: Transform;
  /** Why the map cannot be zoomed, once somebody asked for it; null while it can. */
  fault: unknown;
};

const unzoomed: Transform = { k: 1, x: 0, y: 0 };

const loadBehaviour = () => import('./zoom-behaviour.ts');

/** The zoom of a map. What makes it zoom is loaded after the map is shown. */
export function useZoom(map: RefObject<HTMLElement | null>, size: Size): Zoom & ZoomState {
  const [transform, setTransform] = useState(unzoomed);
  const [isAsked, setIsAsked] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const attached = useRef<Zoom | null>(null);
  const latest = useRef(unzoomed);
  const waiting = useRef<((zoom: Zoom) => void)[]>([]);

  useEffect(() => {
    let isGone = false;
    let detach = () => {};
    const attach = ({ attachZoom }: typeof import('./zoom-behaviour.ts')) => {
      if (isGone || !map.current) return;
      const zoom = attachZoom(map.current, size, latest.current, (next) => {
        latest.current = next;
        setTransform(next);
      });
      attached.current = zoom;
      detach = zoom.detach;
      for (const act of waiting.current.splice(0)) act(zoom);
    };
    loadBehaviour().then(attach, setFault);
    return () => {
      isGone = true;
      detach();
    };
  }, [map, size]);

  /** What is asked for before the map can be zoomed is done as soon as it can. */
  const perform = (act: (zoom: Zoom) => void) => {
    if (attached.current) act(attached.current);
    else {
      waiting.current.push(act);
      setIsAsked(true);
    }
  };

  return {
    transform,
    fault: isAsked ? fault : null,
    zoomBy: (factor, around) => perform((zoom) => zoom.zoomBy(factor, around)),
    panBy: (dx, dy) => perform((zoom) => zoom.panBy(dx, dy)),
    reset: () => perform((zoom) => zoom.reset()),
  };
}

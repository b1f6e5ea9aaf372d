import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import type { Size } from '../../pictures/room.ts';
import type { Transform, Zoom } from './use-zoom.ts';

const deepest = 8;

/**
 * Lets a map be zoomed and moved: wheel with Ctrl or while the map has focus, drag, pinch. One finger scrolls the page
 * until the map is zoomed in.
 */
export function attachZoom(
  element: HTMLElement,
  { width, height }: Size,
  start: Transform,
  onTransform: (transform: Transform) => void,
): Zoom & { detach: () => void } {
  const map = select<HTMLElement, unknown>(element);
  const isZoomed = () => Number(element.dataset['zoom'] ?? 1) > 1;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, deepest])
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || element.contains(document.activeElement);
      if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
        return event.touches.length > 1 || isZoomed();
      return event instanceof MouseEvent && event.button === 0 && event.type !== 'dblclick' && isZoomed();
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const { k, x, y } = event.transform;
      element.dataset['zoom'] = String(k);
      onTransform({ k, x, y });
    });
  map.call(behaviour);
  behaviour.transform(map, zoomIdentity.translate(start.x, start.y).scale(start.k));

  return {
    zoomBy: (factor, around) => behaviour.scaleBy(map, factor, around),
    panBy: (dx, dy) => {
      const k = Number(element.dataset['zoom'] ?? 1);
      behaviour.translateBy(map, dx / k, dy / k);
    },
    reset: () => behaviour.transform(map, zoomIdentity),
    detach: () => map.on('.zoom', null),
  };
}

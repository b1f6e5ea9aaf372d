import { afterFrame } from '../ui/after-frame.ts';

/**
 * How the page answers what is pressed. A quick machine shows all that changes at once. One that needs long for it shows
 * what is pressed first, in a frame that costs nothing, and then all parts of the page together.
 */

/** What can be pressed, and then shows it. */
const controls = 'a, button, label, summary, td[tabindex], [role=button], [data-country], [data-control]';

/** After so many quick answers in a row a machine is quick again. */
const patience = 3;

let slowAnswers = 0;
let answeredAt = 0;
let pressed: Element | null = null;
let next: { control: Element; change: () => void } | null = null;

/** Makes a change of the page: now, or when what was pressed has been seen to be. */
export function answer(change: () => void): void {
  if (slowAnswers === 0 || !pressed || document.hidden) {
    answeredAt = performance.now();
    change();
    return;
  }
  if (!next) {
    slowAnswers -= 1;
    pressed.setAttribute('data-answering', '');
    afterFrame(changeNow);
  }
  next = { control: pressed, change };
}

function changeNow() {
  if (!next) return;
  const { control, change } = next;
  next = null;
  control.removeAttribute('data-answering');
  answeredAt = performance.now();
  change();
}

function press({ target }: Event) {
  pressed = target instanceof Element ? target.closest(controls) : null;
  // What comes later is no answer to it.
  setTimeout(() => {
    pressed = null;
  });
}

// Whatever is done next is done on the page as it will be.
for (const type of ['pointerdown', 'click', 'keydown', 'input', 'visibilitychange'])
  window.addEventListener(type, changeNow, { capture: true });
window.addEventListener('click', press, { capture: true });
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Enter' || event.key === ' ') press(event);
  },
  { capture: true },
);

// Browsers that say nothing of long frames, those of over 50 ms, are taken for quick: https://w3c.github.io/long-animation-frames/
const longFrame = 'long-animation-frame';
if (PerformanceObserver.supportedEntryTypes.includes(longFrame)) {
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime <= answeredAt && answeredAt <= startTime + duration) slowAnswers = patience;
  }).observe({ type: longFrame });
}

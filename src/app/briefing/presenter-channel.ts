import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Briefing } from '../../model/briefing.ts';

type FromStage = { atlas: 'stage'; briefing: Briefing; at: number };
type FromPresenter = { atlas: 'presenter'; go: number | null };

/** From a file every window has an origin of its own, written `null`; `location.origin` then names none that is sent. */
const isOurs = ({ origin }: MessageEvent) => origin === window.origin;
const audience = () => (window.origin === 'null' ? '*' : window.origin);
const patience = 1500;
const mostUnanswered = 3;

/**
 * The side of the presentation: answers a presenter window whenever it greets, and tells it of every change. `open` says
 * whether the browser allowed the window.
 */
export function useStageChannel(briefing: Briefing, at: number, onGo: (at: number) => void) {
  const presenter = useRef<Window | null>(null);
  const hear = useEffectEvent((event: MessageEvent<FromPresenter | null>) => {
    if (!isOurs(event) || event.data?.atlas !== 'presenter') return;
    presenter.current = event.source as Window;
    if (event.data.go === null) tell(presenter.current, briefing, at);
    else onGo(event.data.go);
  });

  useEffect(() => tell(presenter.current, briefing, at), [briefing, at]);
  useEffect(() => {
    const listen = (event: MessageEvent) => hear(event);
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);

  return {
    open: (): boolean => {
      const opened = window.open(presenterAddress(), 'atlas-presenter', 'popup=yes,width=1200,height=760');
      if (opened) presenter.current = opened;
      return opened !== null;
    },
  };
}

/**
 * The side of the presenter window: what is presented, null until the presentation has answered. It is lost where its
 * window is closed, and where it answers no more since it has ended.
 */
export function usePresenterChannel() {
  const [state, setState] = useState<FromStage | null>(null);
  const [isLost, setIsLost] = useState(false);

  useEffect(() => {
    let unanswered = 0;
    const hear = (event: MessageEvent<FromStage | null>) => {
      if (!isOurs(event) || event.source !== window.opener || event.data?.atlas !== 'stage') return;
      unanswered = 0;
      setIsLost(false);
      setState(event.data);
    };
    // Greets again and again, since either window may be loaded anew.
    const greet = () => {
      const stage = window.opener as Window | null;
      setIsLost(!stage || stage.closed || unanswered >= mostUnanswered);
      unanswered += 1;
      send(null);
    };
    greet();
    window.addEventListener('message', hear);
    const timer = setInterval(greet, patience);
    return () => {
      clearInterval(timer);
      window.removeEventListener('message', hear);
    };
  }, []);

  return { state, isLost, go: send };
}

function tell(presenter: Window | null, briefing: Briefing, at: number) {
  const state: FromStage = { atlas: 'stage', briefing, at };
  presenter?.postMessage(state, audience());
}

/** To another slide; null is a greeting. */
function send(go: number | null) {
  const message: FromPresenter = { atlas: 'presenter', go };
  (window.opener as Window | null)?.postMessage(message, audience());
}

const presenterAddress = () => `${window.location.pathname}#presenter`;

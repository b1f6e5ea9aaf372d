import { useEffect } from 'react';

/**
 * Black on white for what is shown in full screen while a second display is there, unless the person has chosen an
 * appearance. Which of the displays it is no browser says without being allowed to, so either counts.
 */
export function useProjectorLook() {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let isOurs = false;
    const leave = () => {
      if (isOurs) delete dataset['appearance'];
      isOurs = false;
    };
    const follow = () => {
      if (!document.fullscreenElement) return leave();
      if (!hasSecondDisplay() || dataset['appearance']) return;
      dataset['appearance'] = 'projector';
      isOurs = true;
    };
    follow();
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      leave();
    };
  }, []);
}

const hasSecondDisplay = () => (screen as Screen & { isExtended?: boolean }).isExtended === true;

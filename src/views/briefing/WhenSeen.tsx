import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Draws its children once their place is in sight or near, and keeps them from then on; of many, few are ever drawn. */
export function WhenSeen({ className, children }: { className: string | undefined; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setIsSeen] = useState(false);

  useEffect(() => {
    const element = place.current;
    if (!element || isSeen) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setIsSeen(true),
      { rootMargin: '50%' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);

  return (
    <div ref={place} className={className} inert>
      {isSeen && children}
    </div>
  );
}

import styles from './Emblem.module.css';

const star = 16;
const points = (outer: number, inner: number, turn: number) =>
  Array.from({ length: star }, (_, at) => {
    const angle = ((at * 360) / star - 90 + turn) * (Math.PI / 180);
    const radius = at % 2 === 0 ? outer : inner;
    return `${(14 + radius * Math.cos(angle)).toFixed(2)},${(14 + radius * Math.sin(angle)).toFixed(2)}`;
  }).join(' ');
const octagon = Array.from({ length: 8 }, (_, at) => {
  const angle = (at * 45 + 22.5) * (Math.PI / 180);
  return `${(14 + 5.59 * Math.cos(angle)).toFixed(2)},${(14 + 5.59 * Math.sin(angle)).toFixed(2)}`;
}).join(' ');

/** An eight-pointed girih star. */
export function Emblem() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <polygon className={styles.star} points={points(13.2, 10, 0)} />
      <polygon className={styles.heart} points={octagon} />
    </svg>
  );
}

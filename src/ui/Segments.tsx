import { Icon, type IconName } from './Icon.tsx';
import styles from './Segments.module.css';

type Props<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: string; icon?: IconName; iconOnly?: boolean }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
};

/** A few choices side by side, one of them pressed. */
export function Segments<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  return (
    <span className={styles.segments} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === chosen}
          aria-label={option.iconOnly ? option.label : undefined}
          title={option.iconOnly ? option.label : undefined}
          onClick={() => onChoose(option.value)}
        >
          {option.icon && <Icon name={option.icon} />}
          {!option.iconOnly && option.label}
        </button>
      ))}
    </span>
  );
}

import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './TextButton.module.css';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  icon?: IconName;
  kind?: 'text' | 'outlined' | 'primary';
};

export function TextButton({ icon, kind = 'text', children, ...rest }: Props) {
  return (
    <button type="button" className={styles[kind]} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

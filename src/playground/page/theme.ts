import { useEffect, useState } from 'preact/hooks';

export interface Theme {
  readonly isDark: boolean;
  readonly change: () => void;
}

const KEY = 'theme';

/** Dark or light as the system wants it, until somebody has chosen; a choice is kept in this browser. */
export function useTheme(): Theme {
  const [chosen, setChosen] = useState<string | null>(localStorage.getItem(KEY));
  const system = matchMedia('(prefers-color-scheme: dark)');
  const [isSystemDark, setSystemDark] = useState(system.matches);
  useEffect(() => {
    const follow = (event: MediaQueryListEvent): void => {
      setSystemDark(event.matches);
    };
    system.addEventListener('change', follow);
    return () => {
      system.removeEventListener('change', follow);
    };
  }, []);
  const isDark = chosen === null ? isSystemDark : chosen === 'dark';
  useEffect(() => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  }, [isDark]);
  return {
    isDark,
    change: () => {
      const next = isDark ? 'light' : 'dark';
      localStorage.setItem(KEY, next);
      setChosen(next);
    },
  };
}

import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Tooltip } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { status } from '../data/queries.ts';
import { BulbOutlined, MoonOutlined, RollbackOutlined, SearchOutlined } from '../marks/icons.tsx';
import { useShownCrumbs } from './crumbs.tsx';
import { useHref, useParam } from './place.ts';
import { useLook } from './settings.tsx';
import { useWide } from './use-media.ts';

const MAC = /Mac|iPhone|iPad/u.test(navigator.userAgent);

export function Top({ onSearch }: { onSearch(): void }) {
  const { texts, language, setLanguage, theme, setTheme } = useLook();
  const crumbs = useShownCrumbs();
  const href = useHref();
  const wide = useWide(1180);
  const t = texts.frame;
  return (
    <header className="top">
      <nav className="top-crumbs" aria-label={t.navigation}>
        <ol>
          {crumbs.map((crumb, at) => (
            <li key={crumb.path ?? 'here'}>
              {crumb.path ? (
                <Link to={href(crumb.path)}>{crumb.name}</Link>
              ) : (
                <span aria-current="page">{crumb.name}</span>
              )}
              {at < crumbs.length - 1 && <span aria-hidden="true">/</span>}
            </li>
          ))}
        </ol>
      </nav>
      <button type="button" className="top-search" onClick={onSearch} aria-keyshortcuts="Control+K Meta+K">
        <SearchOutlined />
        <span>{t.search}</span>
        {wide && <kbd>{MAC ? '⌘ K' : 'Ctrl K'}</kbd>}
      </button>
      <AsOf />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className="top-languages" role="group" aria-label={t.language}>
        <button
          type="button"
          className="plain"
          lang="zh"
          aria-pressed={language === 'zh'}
          onClick={() => setLanguage('zh')}
        >
          中
        </button>
        <button
          type="button"
          className="plain"
          lang="en"
          aria-pressed={language === 'en'}
          onClick={() => setLanguage('en')}
        >
          EN
        </button>
      </div>
      <Tooltip title={theme === 'dark' ? t.toLight : t.toDark}>
        <Button
          type="text"
          aria-label={theme === 'dark' ? t.toLight : t.toDark}
          icon={theme === 'dark' ? <BulbOutlined /> : <MoonOutlined />}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        />
      </Tooltip>
    </header>
  );
}

function AsOf() {
  const { texts } = useLook();
  const [day, setDay] = useParam('asOf');
  const today = useQuery(status).data?.today;
  const shown = day ?? today;
  const t = texts.frame;
  return (
    <div className={day && day !== today ? 'top-date past' : 'top-date'}>
      <Tooltip title={t.asOfTitle}>
        <span>{t.asOf}</span>
      </Tooltip>
      <DatePicker
        variant="borderless"
        allowClear={false}
        aria-label={t.asOf}
        value={shown ? dayjs(shown) : null}
        placeholder={t.today}
        onChange={(value) => {
          const next = value?.format('YYYY-MM-DD') ?? null;
          setDay(next === today ? null : next, true);
        }}
      />
      {day && (
        <Tooltip title={t.toToday}>
          <Button
            type="text"
            size="small"
            aria-label={t.toToday}
            icon={<RollbackOutlined />}
            onClick={() => setDay(null, true)}
          />
        </Tooltip>
      )}
    </div>
  );
}

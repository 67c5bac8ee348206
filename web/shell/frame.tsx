import { App } from 'antd';
import { Suspense, useCallback, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Bones } from './bones.tsx';
import { Caught } from './caught.tsx';
import { Demonstration } from './demonstration.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { useLook } from './settings.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Top } from './top.tsx';
import { useKeys } from './use-keys.ts';
import './frame.css';
import './print.css';

/** What stands around every view: rail, top bar, search, shortcuts, the notice of the demonstration. */
export function Frame() {
  const { settings, change, texts } = useLook();
  const { pathname } = useLocation();
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  const openSearch = useCallback(() => setSearching(true), []);
  useKeys({
    'mod+k': openSearch,
    '?': () => setHelping(true),
    i: () => change({ inspector: settings.inspector === false }),
  });
  return (
    <App className="frame" message={{ maxCount: 2 }} notification={{ placement: 'bottomLeft' }}>
      <a className="skip" href="#content">
        {texts.frame.skip}
      </a>
      <Rail />
      <Top onSearch={openSearch} />
      <div className="frame-view">
        <Demonstration />
        <div className="frame-outlet">
          <Caught key={pathname}>
            <Suspense fallback={<Bones rows={8} />}>
              <Outlet />
            </Suspense>
          </Caught>
        </div>
      </div>
      {searching && <Palette onClose={() => setSearching(false)} />}
      {helping && <Shortcuts onClose={() => setHelping(false)} />}
    </App>
  );
}

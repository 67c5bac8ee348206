import { QueryClientProvider, useIsFetching, useIsMutating } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';
import { createBrowserRouter, Outlet, RouterProvider } from 'react-router';
import { queryClient } from '../data/queries.ts';
import { antdTheme } from '../theme/antd.ts';
import { CrumbsProvider } from './crumbs.tsx';
import { screens } from './screens.tsx';
import { LookProvider, useLook } from './settings.tsx';

const client = queryClient();
const router = createBrowserRouter([{ element: <Root />, children: screens }]);

export function App() {
  return (
    <QueryClientProvider client={client}>
      <Waiting />
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}

/** Marks the page while it waits for the server, for styles and for whoever drives it. */
function Waiting() {
  const waiting = useIsFetching() + useIsMutating() > 0;
  useEffect(() => {
    document.body.toggleAttribute('data-waiting', waiting);
  }, [waiting]);
  return null;
}

function Root() {
  return (
    <LookProvider>
      <Styled />
    </LookProvider>
  );
}

function Styled() {
  const { language, theme } = useLook();
  useEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  }, [language]);
  return (
    <ConfigProvider
      theme={antdTheme(theme)}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      componentSize="middle"
    >
      <CrumbsProvider>
        <Outlet />
      </CrumbsProvider>
    </ConfigProvider>
  );
}

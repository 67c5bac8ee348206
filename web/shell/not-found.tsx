import { Button } from 'antd';
import { useCrumbs } from './crumbs.tsx';
import { Page } from './page.tsx';
import { useGo } from './place.ts';
import { Nothing } from './problem.tsx';
import { useTexts } from './settings.tsx';

export function NotFound() {
  const { frame } = useTexts();
  const go = useGo();
  useCrumbs([{ name: frame.notFound }]);
  return (
    <Page title={frame.notFound} heading={null}>
      <Nothing title={frame.notFound}>
        <p>{frame.notFoundText}</p>
        <Button type="primary" onClick={() => go('/')}>
          {frame.home}
        </Button>
      </Nothing>
    </Page>
  );
}

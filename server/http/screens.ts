// Delivers the built screens: hashed files for ever, the page itself never from a cache.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { packageRoot } from '../store/package-root.ts';

/** Addresses that are never a screen. */
const NOT_SCREENS = /^\/(api|docs|livez|readyz|metrics|assets)(\/|$)/;

export function serveScreens(app: Express): void {
  const folder = join(packageRoot(), 'dist', 'web');
  const page = join(folder, 'index.html');
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: true }));
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
  app.get(/.*/, (req, res, next) => {
    if (NOT_SCREENS.test(req.path) || !req.accepts('html') || !existsSync(page)) return next();
    res.locals['route'] = 'screen';
    res.set('Cache-Control', 'no-cache').sendFile(page);
  });
}

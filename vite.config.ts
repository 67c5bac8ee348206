import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  server: {
    host: '127.0.0.1',
    port: 4140,
    proxy: { '/api': 'http://127.0.0.1:4139', '/docs': 'http://127.0.0.1:4139' },
  },
});

// The base comes first: what is more particular is written after it.
import './theme/base.css';
import './theme/parts.css';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');
createRoot(root).render(<App />);

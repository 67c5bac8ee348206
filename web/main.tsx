import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import './theme/base.css';
import './theme/parts.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');
createRoot(root).render(<App />);

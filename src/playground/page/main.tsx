import './styles/theme.css';
import './styles/layout.css';
import './styles/message.css';
import './styles/component.css';
import './styles/composer.css';
import './styles/inspector.css';

import { render } from 'preact';

import { App } from './app.js';

const root = document.getElementById('page');
if (root !== null) render(<App />, root);

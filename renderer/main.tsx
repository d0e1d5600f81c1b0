import './ui/theme/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { startLanguage } from './text/language'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')

await startLanguage()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

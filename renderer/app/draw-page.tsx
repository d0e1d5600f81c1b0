import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startLanguage } from '../text/language'
import { App } from './app'

/** Draws the application once its words are there. */
export async function drawPage(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no root')
  await startLanguage()
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

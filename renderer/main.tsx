import './ui/theme/index.css'
import { config } from 'zod/v4/core'

// Schemas compile themselves with eval where they may; the page's policy refuses and reports it.
// They read this as they are made: whatever makes one is imported after.
config({ jitless: true })

const { drawPage } = await import('./app/draw-page')
await drawPage()

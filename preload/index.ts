import { contextBridge, ipcRenderer } from 'electron'
import type { Desktop, DesktopArguments, DesktopOutput, DesktopVerb } from './contract/desktop'

// Runs sandboxed beside the page: it may import nothing but electron, hence types only.
const PAGE_ORIGIN = 'veillee://app'

const ask =
  <V extends DesktopVerb>(verb: V) =>
  (...input: DesktopArguments<V>): Promise<DesktopOutput<V>> =>
    ipcRenderer.invoke(`desktop:${verb}`, ...input)

const desktop: Desktop = {
  platform: process.platform as Desktop['platform'],
  connect: () => ipcRenderer.send('desktop:connect'),
  chooseWorkspaceToOpen: ask('chooseWorkspaceToOpen'),
  chooseFolder: ask('chooseFolder'),
  chooseSavePath: ask('chooseSavePath'),
  revealInFolder: ask('revealInFolder'),
  openExternal: ask('openExternal'),
  printToPdf: ask('printToPdf'),
  showTimer: ask('showTimer'),
  setLanguage: ask('setLanguage'),
}

// A port cannot cross the bridge: it goes to the page as a message, and to this origin alone.
ipcRenderer.on('desktop:notice', (event, notice: unknown) => {
  window.postMessage(notice, PAGE_ORIGIN, event.ports)
})

contextBridge.exposeInMainWorld('veillee', desktop)

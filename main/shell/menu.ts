import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { ShellWords } from './words'

interface MenuPowers {
  words: ShellWords
  isMac: boolean
  isPackaged: boolean
  printToPdf: () => void
}

/** Puts the application menu in the words given; called again when the language changes. */
export function showMenu(powers: MenuPowers): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(powers)))
}

/** The menu as data: standard roles with the system's own accelerators, in the user's words. */
export function menuTemplate(powers: MenuPowers): MenuItemConstructorOptions[] {
  const { words, isMac } = powers
  return [
    ...(isMac ? [appMenu(words)] : []),
    fileMenu(powers),
    editMenu(words),
    viewMenu(powers),
    windowMenu(words, isMac),
    ...(isMac ? [] : [helpMenu(words)]),
  ]
}

const line: MenuItemConstructorOptions = { type: 'separator' }

function appMenu(words: ShellWords): MenuItemConstructorOptions {
  return {
    label: 'Veillée',
    submenu: [
      { role: 'about', label: words.about },
      line,
      { role: 'services', label: words.services },
      line,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      line,
      { role: 'quit', label: words.quit },
    ],
  }
}

function fileMenu({ words, isMac, printToPdf }: MenuPowers): MenuItemConstructorOptions {
  return {
    label: words.file,
    submenu: [
      { label: words.printToPdf, accelerator: 'CmdOrCtrl+P', click: () => printToPdf() },
      line,
      isMac
        ? { role: 'close', label: words.close }
        : { role: 'quit', label: words.quit, accelerator: 'Ctrl+Q' },
    ],
  }
}

function editMenu(words: ShellWords): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      // The page has its own undo beside the one of text fields: it must see the keys itself.
      { role: 'undo', label: words.undo, registerAccelerator: false },
      { role: 'redo', label: words.redo, registerAccelerator: false },
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'pasteAndMatchStyle', label: words.pasteAsText },
      line,
      { role: 'selectAll', label: words.selectAll },
    ],
  }
}

function viewMenu({ words, isPackaged }: MenuPowers): MenuItemConstructorOptions {
  const forDevelopers: MenuItemConstructorOptions[] = [
    { role: 'toggleDevTools', label: words.developerTools },
  ]
  return {
    label: words.view,
    submenu: [
      { role: 'resetZoom', label: words.resetZoom },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
      line,
      { role: 'reload', label: words.reload },
      ...(isPackaged ? [] : forDevelopers),
    ],
  }
}

function windowMenu(words: ShellWords, isMac: boolean): MenuItemConstructorOptions {
  return {
    role: 'windowMenu',
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      isMac
        ? { role: 'front', label: words.bringAllToFront }
        : { role: 'close', label: words.close },
    ],
  }
}

function helpMenu(words: ShellWords): MenuItemConstructorOptions {
  return { role: 'help', label: words.help, submenu: [{ role: 'about', label: words.about }] }
}

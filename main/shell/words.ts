import type { Locale } from '../../preload/contract/shapes'

/** The few words the shell itself shows: menus and system dialogs. The page has all the others. */
const french = {
  about: 'À propos de Veillée',
  bringAllToFront: 'Tout ramener au premier plan',
  close: 'Fermer la fenêtre',
  copy: 'Copier',
  cut: 'Couper',
  developerTools: 'Outils de développement',
  edit: 'Édition',
  file: 'Fichier',
  fullScreen: 'Plein écran',
  help: 'Aide',
  hide: 'Masquer Veillée',
  hideOthers: 'Masquer les autres',
  minimize: 'Réduire',
  openWorkspace: 'Ouvrir un espace',
  paste: 'Coller',
  pasteAsText: 'Coller sans mise en forme',
  pdfDocument: 'Document PDF',
  printToPdf: 'Enregistrer en PDF…',
  quit: 'Quitter Veillée',
  redo: 'Rétablir',
  reload: 'Recharger la page',
  resetZoom: 'Taille réelle',
  save: 'Enregistrer',
  chooseFolder: 'Choisir un dossier',
  resumeTimer: 'Reprendre le minuteur',
  selectAll: 'Tout sélectionner',
  services: 'Services',
  showAll: 'Tout afficher',
  showWindow: 'Ouvrir Veillée',
  startFailed: 'Veillée n’a pas pu démarrer',
  startTimer: 'Démarrer le minuteur',
  stopTimer: 'Arrêter et noter le temps',
  undo: 'Annuler',
  view: 'Affichage',
  window: 'Fenêtre',
  workspaceFile: 'Espace Veillée',
  zoomIn: 'Agrandir',
  zoomOut: 'Rapetisser',
}

export type ShellWords = typeof french

const english: ShellWords = {
  about: 'About Veillée',
  bringAllToFront: 'Bring All to Front',
  close: 'Close Window',
  copy: 'Copy',
  cut: 'Cut',
  developerTools: 'Developer Tools',
  edit: 'Edit',
  file: 'File',
  fullScreen: 'Full Screen',
  help: 'Help',
  hide: 'Hide Veillée',
  hideOthers: 'Hide Others',
  minimize: 'Minimise',
  openWorkspace: 'Open a workspace',
  paste: 'Paste',
  pasteAsText: 'Paste Without Formatting',
  pdfDocument: 'PDF document',
  printToPdf: 'Save as PDF…',
  quit: 'Quit Veillée',
  redo: 'Redo',
  reload: 'Reload Page',
  resetZoom: 'Actual Size',
  save: 'Save',
  chooseFolder: 'Choose a folder',
  resumeTimer: 'Resume the Timer',
  selectAll: 'Select All',
  services: 'Services',
  showAll: 'Show All',
  showWindow: 'Open Veillée',
  startFailed: 'Veillée could not start',
  startTimer: 'Start the Timer',
  stopTimer: 'Stop and Keep the Time',
  undo: 'Undo',
  view: 'View',
  window: 'Window',
  workspaceFile: 'Veillée workspace',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
}

export function shellWords(locale: Locale): ShellWords {
  return locale === 'fr' ? french : english
}

/** The language before anyone chose one: French unless the system speaks English. */
export function systemLocale(languages: readonly string[]): Locale {
  return languages[0]?.toLowerCase().startsWith('en') === true ? 'en' : 'fr'
}

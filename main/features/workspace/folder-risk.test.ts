import { expect, it } from 'vitest'
import { folderRisk } from './folder-risk'

it.each([
  ['/home/ada/Documents/Veillée/a.veillee-db', null],
  ['/home/ada/Dropbox/a.veillee-db', 'synced'],
  ['C:\\Users\\Ada\\OneDrive - Mairie\\a.veillee-db', 'synced'],
  ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/a.veillee-db', 'synced'],
  ['/home/ada/Nextcloud/réseau/a.veillee-db', 'synced'],
  ['G:\\Mon Drive\\a.veillee-db', 'synced'],
  ['/home/ada/Boxe/a.veillee-db', null],
  ['/home/ada/synchronie/a.veillee-db', null],
  ['\\\\serveur\\partage\\a.veillee-db', 'network'],
  ['//serveur/partage/a.veillee-db', 'network'],
  ['/run/user/1000/gvfs/smb-share:server=x/a.veillee-db', 'network'],
])('%s is %s', (path, risk) => {
  expect(folderRisk(path)).toBe(risk)
})

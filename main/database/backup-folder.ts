import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { extension } from '../rules/file-name'

/**
 * Where the automatic copies of a workspace lie: a folder of the application's own, named for the
 * file so that a person finds it, and by its path so that two files of one name never share it.
 */
export function backupFolder(dataFolder: string, path: string): string {
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 8)
  return join(dataFolder, 'backups', `${basename(path, extension)} ${mark}`)
}

import { basename, join } from 'node:path'
import { extension } from '../rules/file-name'

/** Where the automatic copies of a workspace lie: the application's folder, by the file's name. */
export function backupFolder(dataFolder: string, path: string): string {
  return join(dataFolder, 'backups', basename(path, extension))
}

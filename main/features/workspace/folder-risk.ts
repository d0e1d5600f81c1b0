import type { FolderRisk } from '../../../preload/contract/workspace'
import type { z } from 'zod'

/** Names that synchronisation programs give their folder, as one segment of a path. */
const syncedFolders =
  /^(dropbox( \(.+\))?|onedrive( ?-.+)?|google ?drive|mon drive|my drive|icloud ?drive|com~apple~clouddocs|mobile documents|nextcloud|owncloud|seafile|pcloud ?drive|syncthing|sync|kdrive|mega|box( sync)?|proton ?drive)$/i

/** Where programs mount what lies on another machine. */
const networkPlaces =
  /^(\\\\|\/\/|\/net\/|\/volumes\/.+@|\/run\/user\/\d+\/gvfs\/|\/mnt\/(smb|nfs|cifs|nas))/i

/** Whether a folder is one where a live database gets damaged: synchronised, or over a network. */
export function folderRisk(path: string): z.infer<typeof FolderRisk> | null {
  if (networkPlaces.test(path)) return 'network'
  return path.split(/[\\/]/).some((segment) => syncedFolders.test(segment)) ? 'synced' : null
}

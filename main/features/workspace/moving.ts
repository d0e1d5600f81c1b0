import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import type { Workspace } from '../../../preload/contract/workspace'
import { type EngineContext, openFile } from '../../context'
import { asFailure } from '../../database/gate'
import { fail } from '../../rules/failure'
import { moveDevice } from './device'
import { putOnDesk } from './opening'
import { forgetRecent } from './recent'

/** Moves the open file to another folder. The old one goes only once the new one has opened. */
export async function moveWorkspace(context: EngineContext, folder: string): Promise<Workspace> {
  const { path: from, isReadOnly } = openFile(context)
  if (isReadOnly) fail('WORKSPACE_READ_ONLY')
  if (!isAbsolute(folder)) fail('PATH_NOT_ABSOLUTE')
  if (!existsSync(folder) || !statSync(folder).isDirectory()) fail('FOLDER_NOT_FOUND')
  const to = join(folder, basename(from))
  if (existsSync(to)) fail('FILE_EXISTS')
  // Closing folds the write-ahead log into the file: from here on it is complete in itself.
  context.desk.file?.close()
  context.desk.file = null
  try {
    copyFileSync(from, to)
    moveDevice(context.host.dataFolder, from, to)
    const workspace = await putOnDesk(context, to)
    rmSync(from)
    forgetRecent(context.host.dataFolder, from)
    return workspace
  } catch (error) {
    rmSync(to, { force: true })
    moveDevice(context.host.dataFolder, to, from)
    await putOnDesk(context, from)
    throw asFailure(error)
  }
}

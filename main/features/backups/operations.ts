import { existsSync, statSync } from 'node:fs'
import { dirname, isAbsolute } from 'node:path'
import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { saveCopy } from '../../database/backup'
import { withExtension } from '../../rules/file-name'
import { fail } from '../../rules/failure'

const os = implement(contract.backups).$context<EngineContext>()

export const backupsRouter = os.router({
  saveCopy: os.saveCopy.handler(({ context, input }) => {
    const file = openFile(context)
    if (!isAbsolute(input.path)) fail('PATH_NOT_ABSOLUTE')
    const path = withExtension(input.path)
    const folder = dirname(path)
    if (!existsSync(folder) || !statSync(folder).isDirectory()) fail('FOLDER_NOT_FOUND')
    if (existsSync(path)) fail('FILE_EXISTS')
    return { path, sizeBytes: saveCopy(file.sqlite, path) }
  }),
})

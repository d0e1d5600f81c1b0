import { useCallback } from 'react'
import { useSaveFile } from '../../../ui/use-save-file'
import { useStudio } from '../studio/use-studio'

/** Saves what an export gives, once what is typed is kept: a file never holds an older letter. */
export function useOut(): (run: (id: string) => Promise<File>) => Promise<boolean> {
  const { letter, flush } = useStudio()
  const save = useSaveFile()
  return useCallback(
    (run) =>
      save(async () => {
        await flush()
        return run(letter.id)
      }),
    [flush, letter.id, save],
  )
}

import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../../preload/contract/shapes'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'

interface ReadFile {
  name: string
  kind: 'mjml' | 'html'
  title: string
  source: string
}

export interface BroughtFile {
  /** What the file says as a letter; null until one is read. */
  read: ReadFile | null
  /** Why the last one could not be. */
  message: string | null
  isReading: boolean
  bring: (files: readonly File[]) => void
}

/** Reads a .mjml or .html file into a letter, without writing anything. */
export function useLetterFile(language: Locale, onBring: () => void): BroughtFile {
  const { t } = useTranslation()
  const [read, setRead] = useState<ReadFile | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const [isReading, setReading] = useState(false)
  // Of two files brought one after the other, the last one counts.
  const latest = useRef<File | null>(null)
  const bringOne = async (file: File) => {
    latest.current = file
    setReading(true)
    setMessage(null)
    try {
      const letter = await client.newsletters.readFile({ file, language })
      if (latest.current === file) setRead({ name: file.name, ...letter })
    } catch (error) {
      if (latest.current !== file) return
      setRead(null)
      setMessage(failureSentence(error, t))
    }
    if (latest.current === file) setReading(false)
  }
  const bring = (files: readonly File[]) => {
    const [file] = files
    if (file === undefined) return
    onBring()
    void bringOne(file)
  }
  return { read, message, isReading, bring }
}

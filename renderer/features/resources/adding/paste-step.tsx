import { Button, Textarea } from '@mantine/core'
import { IconPaperclip, IconPencil } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { client } from '../../../api/client'
import { dropDraft, keepDraft, keptDraft } from '../../../ui/form/draft-storage'
import { useAddress } from '../../../ui/use-address'
import { useWrite } from '../../../ui/use-write'
import { newResource } from '../form/edit-resource-drawer'
import classes from './adding.module.css'
import { chosenDrafts, type LineChoice, linesOf } from './chosen-drafts'
import { RecognisedRow } from './recognised-row'
import { useRecognised } from './use-recognised'

interface PasteStepProps {
  given?: string
  collectionId?: string
  onFiles: (files: readonly File[]) => void
  onClose: () => void
}

const draftKey = 'resources.adding'
/** More lines than this are added as they were read: nobody looks at each. */
const shownLines = 200

/** Whatever is pasted, what each line of it is, and one button that adds what is new. */
export function PasteStep({ given, collectionId, onFiles, onClose }: PasteStepProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const { change } = useAddress<'ressource' | 'ajout' | 'modifier'>()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(() => given ?? keptDraft<string>(draftKey, '') ?? '')
  useEffect(() => {
    if (given !== undefined) keepDraft(draftKey, { form: given, basedOn: '' })
  }, [given])
  const [choices, setChoices] = useState<ReadonlyMap<number, LineChoice>>(new Map())
  const [isAdding, setAdding] = useState(false)
  const { all, isReading, isTooLong } = useRecognised(text)
  const lines = linesOf(all, choices)
  const drafts = chosenDrafts(lines, collectionId)
  const type = (typed: string) => {
    setText(typed)
    setChoices(new Map())
    keepDraft(draftKey, { form: typed, basedOn: '' })
  }
  const choose = (index: number, choice: LineChoice) =>
    setChoices((before) => new Map(before).set(index, { ...before.get(index), ...choice }))
  const add = async () => {
    if (drafts.length === 0 || isReading || isAdding) return
    setAdding(true)
    const added = await write({
      run: () => client.resources.createMany({ drafts }),
      done: t('resourceForm.adding.added', { count: drafts.length }),
    })
    setAdding(false)
    if (added === null) return
    dropDraft(draftKey)
    const [only] = added.ids
    if (added.ids.length === 1 && only !== undefined) change({ ressource: only, ajout: '' })
    else onClose()
  }
  return (
    <form
      className={classes['step']}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Textarea
        label={t('resourceForm.adding.box')}
        description={t('resourceForm.adding.boxHint')}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          void add()
        }}
        error={isTooLong && t('resourceForm.adding.tooLong')}
        spellCheck={false}
        autosize
        minRows={3}
        maxRows={5}
        data-autofocus
      />
      {lines.length > 0 && (
        <ul className={classes['lines']} aria-label={t('resourceForm.adding.found')}>
          {lines.slice(0, shownLines).map((line, index) => (
            // A line has no identity of its own: its place is all there is.
            // oxlint-disable-next-line react/no-array-index-key
            <RecognisedRow key={index} line={line} onChange={(choice) => choose(index, choice)} />
          ))}
        </ul>
      )}
      {lines.length > shownLines && (
        <p className={classes['quiet']}>
          {t('resourceForm.adding.moreLines', { count: lines.length - shownLines })}
        </p>
      )}
      <div className={classes['ways']}>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPaperclip size={15} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {t('resourceForm.adding.chooseFiles')}
        </Button>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPencil size={15} aria-hidden />}
          onClick={() => change({ ajout: '', modifier: newResource })}
        >
          {t('resourceForm.adding.byHand')}
        </Button>
        <span className={classes['quiet']}>
          {t('resourceForm.adding.importHint')}{' '}
          <Link to="/ressources/import">{t('resourceForm.adding.import')}</Link>
        </span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('resourceForm.adding.chooseFiles')}
          onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
        />
      </div>
      <div className={classes['actions']}>
        <p className={classes['quiet']} role="status">
          {isReading && t('resourceForm.adding.reading')}
        </p>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={drafts.length === 0 || isReading} loading={isAdding}>
          {t('resourceForm.adding.add', { count: drafts.length })}
        </Button>
      </div>
    </form>
  )
}

import { IconBookmarkPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { client } from '../../api/client'
import { failureSentence } from '../../text/failure-sentence'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { useNotice } from '../../ui/notice/notice'
import { useIsSupervision } from '../../ui/use-is-supervision'
import { useWrite } from '../../ui/use-write'
import { isAddable } from './addable'
import type { Command } from './command'

/** Adds what was typed to the library at once, where it is an address, a DOI or an ISBN. */
export function useQuickResource(typed: string): Command[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const show = useNotice()
  const isReadOnly = useReadOnly()
  const isSupervision = useIsSupervision()
  const text = typed.trim()
  if (isReadOnly || isSupervision || !isAddable(text)) return []
  const open = (id: string) => void navigate(`/ressources?ressource=${id}`)
  const add = async () => {
    const [recognised] = await client.resources.recognise({ text })
    const known = recognised?.likenesses[0]?.resource
    if (known !== undefined) {
      const onOpen = () => open(known.id)
      return show({ kind: 'done', text: t('resourceForm.adding.quickKnown'), onOpen })
    }
    const draft = recognised?.draft
    if (!draft) return undefined
    return write({
      run: () => client.resources.create(draft),
      done: t('resourceForm.adding.quickAdded', { title: draft.title }),
      open: ({ resource }) => open(resource.id),
    })
  }
  const addOrSay = () =>
    add().catch((error: unknown) => show({ kind: 'failure', text: failureSentence(error, t) }))
  return [
    {
      key: 'addResource',
      group: 'groupDo',
      label: t('resourceForm.adding.quick'),
      detail: text.length > 60 ? `${text.slice(0, 60)}…` : text,
      icon: IconBookmarkPlus,
      run: () => void addOrSay(),
    },
  ]
}

import { Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LetterTheme } from '../../../../preload/contract/letter-theme'
import { endWords } from '../../../../preload/rules/letter-templates/letter-end'
import { api } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import classes from './look.module.css'
import type { ThemePart } from './theme-part'

type FootField = 'legalMention' | 'unsubscribeText' | 'unsubscribeAddress'

/** What each letter says at its end; what is left empty says the usual words. */
export function FootFields(part: ThemePart) {
  const { t } = useTranslation()
  const status = useQuery(api.workspace.status.queryOptions())
  const usual = endWords[currentLanguage()](status.data?.current?.name ?? '')
  return (
    <div className={classes['stack']}>
      <p className={classes['quiet']}>{t('letterLook.footHint')}</p>
      <FootInput {...part} field="legalMention" usual={usual.legal} isLong />
      <FootInput {...part} field="unsubscribeText" usual={usual.unsubscribe} isLong />
      <FootInput {...part} field="unsubscribeAddress" usual="" />
    </div>
  )
}

interface FootInputProps extends ThemePart {
  field: FootField
  /** Said where nothing is typed. */
  usual: string
  isLong?: boolean
}

function FootInput({ theme, show, save, isReadOnly, field, usual, isLong }: FootInputProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const words = typed ?? theme[field]
  const isRight = LetterTheme.shape[field].safeParse(words).success
  const shared = {
    label: t(`letterLook.${field}`),
    description: t(`letterLook.${field}Hint`),
    placeholder: usual,
    value: words,
    disabled: isReadOnly,
    error: !isRight && t('letterLook.tooLong'),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setTyped(value)
      show({ [field]: value.trim() })
    },
    onBlur: () => {
      if (typed === null || !isRight) return
      setTyped(null)
      save({ [field]: typed.trim() })
    },
  }
  return isLong ? <Textarea autosize minRows={2} {...shared} /> : <TextInput {...shared} />
}

import { Checkbox, Progress, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../../text/language'
import { formatSize } from '../../../text/sizes'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import classes from './images.module.css'
import { LetterImageView } from './letter-image'
import type { LetterImage } from '../../../../preload/contract/letter-shapes'
import type { Intake } from './use-image-intake'

/** An image chosen, and what is said in its place; empty for one that only decorates. */
export interface PickedImage {
  image: LetterImage
  alt: string
}

interface AltDialogProps {
  intake: Intake
  onPick: (picked: PickedImage) => void
  onLeave: () => void
}

/** Follows a file into the workspace, then asks at once what the image says to whoever does not see it. */
export function AltDialog({ intake, onPick, onLeave }: AltDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={intake.state === 'refused' ? t('letterImages.refused') : t('letterImages.altTitle')}
      isOpen={intake.state !== 'idle'}
      onClose={onLeave}
    >
      {intake.state === 'working' && (
        <div className={classes['working']} role="status">
          <p>{t(`letterImages.steps.${intake.step}`, { name: intake.name })}</p>
          <Progress value={100} animated aria-label={t('letterImages.progress')} />
        </div>
      )}
      {intake.state === 'refused' && (
        <div role="alert">
          <p className={classes['refusedName']}>{intake.name}</p>
          <p>{intake.sentence}</p>
        </div>
      )}
      {intake.state === 'kept' && (
        <AltForm image={intake.image} onPick={onPick} onLeave={onLeave} />
      )}
    </Dialog>
  )
}

type AltFormProps = Pick<AltDialogProps, 'onPick' | 'onLeave'> & { image: LetterImage }

function AltForm({ image, onPick, onLeave }: AltFormProps) {
  const { t } = useTranslation()
  const [alt, setAlt] = useState('')
  const [isDecorative, setDecorative] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const isMissing = !isDecorative && alt.trim() === ''
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setAsked(true)
    if (!isMissing) onPick({ image, alt: isDecorative ? '' : alt.trim() })
    return Promise.resolve()
  }
  return (
    <DialogForm
      submitLabel={t('letterImages.use')}
      onSubmit={submit}
      onLeave={onLeave}
      isRunning={false}
    >
      <figure className={classes['figure']}>
        <LetterImageView id={image.id} alt="" />
        <figcaption>
          {t('letterImages.facts', {
            name: image.name,
            width: image.widthPx,
            height: image.heightPx,
            weight: formatSize(image.byteCount, currentLanguage()),
          })}
        </figcaption>
      </figure>
      <TextInput
        data-autofocus
        label={t('letterImages.alt')}
        description={t('letterImages.altHint')}
        value={alt}
        onChange={(event) => setAlt(event.currentTarget.value)}
        disabled={isDecorative}
        error={isAsked && isMissing && t('letterImages.altMissing')}
        maxLength={300}
      />
      <Checkbox
        label={t('letterImages.decorative')}
        description={t('letterImages.decorativeHint')}
        checked={isDecorative}
        onChange={(event) => setDecorative(event.currentTarget.checked)}
      />
    </DialogForm>
  )
}

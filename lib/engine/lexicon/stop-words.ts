/**
 * The commonest function words of the languages that occur on French pages, to tell a sentence's language.
 * Words that two of the languages share are left to none or to French. Folded to lower case without accents.
 */
export const STOP_WORDS_BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  fr: 'le la les un une des du de d l et est a au aux en dans que qu qui ne pas pour par sur avec ce cette ces il elle ils elles se s son sa ses leur leurs plus ont sont ete etait mais ou n y c j je nous vous tout apres selon'.split(
    ' ',
  ),
  en: 'the of and to is was are were this that with for from by your you how be been have has had will not it he she they their our at an or as but which who more about its'.split(
    ' ',
  ),
  de: 'der die das und ist nicht ein eine einer eines einem den dem des zu mit auf fur von im auch sich werden wird wurde sind als bei oder konnen diesem dieser aus nach hat haben'.split(
    ' ',
  ),
  es: 'el los las una del y es en que por con para su sus se lo como mas pero fue ha han este esta entre sobre sin desde tambien hay ser al'.split(
    ' ',
  ),
  it: 'il lo gli una di del della che e in per con non sono stato anche nel nella alla dal questo questa piu'.split(
    ' ',
  ),
  pt: 'o os as um uma do da dos das e em no na que para com nao por mais foi sua seu ao pela pelo como tambem'.split(
    ' ',
  ),
};

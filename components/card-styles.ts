import card from './card.css?inline';
import mentions from './mentions.css?inline';
import parts from './parts.css?inline';
import tokens from './tokens.css?inline';

/** The style sheet of `ClaimCard`, to be put into the shadow root that holds it. */
export const cardStyles: string = [tokens, parts, mentions, card].join('\n');

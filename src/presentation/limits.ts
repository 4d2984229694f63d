/** Characters of all texts of a message together. https://discord.com/developers/docs/components/reference, discord.js guide "Display components". */
export const MOST_TEXT = 4000;
/** Characters of the name and of the value of an autocomplete choice. https://discord.com/developers/docs/interactions/application-commands */
export const LONGEST_CHOICE = 100;
/** Choices of one autocomplete answer. */
export const MOST_CHOICES = 25;

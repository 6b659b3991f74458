/** The words of a block quotation without the dash and the name that its last line may give. */
export function withoutAttribution(block: string): string {
  return block.trim().replace(/(?:\n|\s(?=[—–―]\s?\p{Lu}))[—–―-][^\n]*$/u, '');
}

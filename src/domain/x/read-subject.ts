/** What is read from X for a handle: posts that tag it, or what it answers itself. */
export type ReadSubject = 'tags' | 'replies';

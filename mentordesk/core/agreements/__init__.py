"""Every paper of a programme, from its text to the signed scan.

A text comes from `library`; what it says, from `terms`, `expectations`, `attests` and the steps below, put together for
all of a kind in `subjects`. `wording` makes the words of one paper of it (`worded`), `document` its pages, `printing`
the PDF, and `commands` issues it. `plans` are the papers of a matching, `packs` all papers of a kick-off in one file.

Afterwards: `handing` takes papers to people without the program, `sending` notes that they went, `signing` and `scans`
bring them back signed, and `starting` tells what a pair waits for. `handed` are forms that go out to be filled in.
"""

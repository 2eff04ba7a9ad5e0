## はじめかた

action-template-begun = はじめかたから用意しました
templates-nothing-chosen = 一つは選んでください。何も変わっていません。

templates-room = はじめかた

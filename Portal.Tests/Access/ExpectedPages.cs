namespace Portal.Tests.Access;

/// <summary>
/// Which page or address that is read answers whom, as it was agreed, written down by hand. The letters are the roles: F front line, C officer,
/// T team leader, S Specialist, D SOS director, O operational support, V management team, B board, A internal audit, M administrator;
/// a star is anybody, signed in or not. Each for an object that the personas of SOS East know: a case of the officer of SOS East,
/// a report that the front line of SOS East took.
/// </summary>
internal static class ExpectedPages
{
    public const string Everybody = "FCTSDOVBAM";

    public static IReadOnlyDictionary<string, string> Readers { get; } = """
        /                                        FCTSDOVBAM
        /accessibility                           *
        /account/everyone                        OM
        /account/household                       FCTSDOVBAM
        /account/sessions                        FCTSDOVBAM
        /admin/access-review                     OAM
        /admin/areas                             M
        /admin/calendar                          SM
        /admin/lists                             SM
        /admin/lists/{List}                      SM
        /admin/lists/{List}/{Code}               M
        /admin/offices                           SM
        /admin/offices/{Id:guid}                 SM
        /admin/people                            OM
        /alive                                   *
        /cases                                   CTSDO
        /cases/{Reference}                       CTSDO
        /cases/{Reference}/allocate              CTSDO
        /cases/{Reference}/close                 CTSDO
        /cases/{Reference}/close/decide          CTSDO
        /cases/{Reference}/conflict              CTSDO
        /cases/{Reference}/contact               CTSDO
        /cases/{Reference}/end-emergency         CTSDO
        /cases/{Reference}/exclude               CTSDO
        /cases/{Reference}/graffiti              CTSDO
        /cases/{Reference}/incident              CTSDO
        /cases/{Reference}/link                  CTSDO
        /cases/{Reference}/note                  CTSDO
        /cases/{Reference}/print                 CTS
        /cases/{Reference}/priority              CTSDO
        /cases/{Reference}/reopen                CTSDO
        /cases/{Reference}/investigation         CTS
        /cases/{Reference}/investigation/add     CTSDO
        /cases/{Reference}/investigation/plan    CTSDO
        /cases/{Reference}/plan                  CTS
        /cases/{Reference}/plan/add              CTSDO
        /cases/{Reference}/plan/contact-agreement CTSDO
        /cases/{Reference}/plan/give             CTSDO
        /cases/{Reference}/risk                  CTS
        /cases/{Reference}/risk/assess           CTSDO
        /cases/{Reference}/risk/decide           CTSDO
        /cases/{Reference}/risk/seen             CTSDO
        /cases/{Reference}/seal                  CTSDO
        /cases/{Reference}/start                 CTSDO
        /cases/{Reference}/take                  CTSDO
        /cases/{Reference}/unseal                CTSDO
        /confidentiality                         SOA
        /confidentiality/reads                   SA
        /emergency                               CSO
        /find                                    CTS
        /help                                    *
        /help/{Page}                             *
        /leaflet                                 *
        /leaflet/{language}                      *
        /leaflets                                FCTS
        /leaflets/day                            FCTS
        /leaflets/recalls                        FCTSM
        /leaflets/register                       FCTS
        /leaflets/register.csv                   FCTS
        /leaflets/stock                          FCTS
        /leaflets/texts                          S
        /library                                 FCTSDOVBAM
        /library/contacts                        M
        /library/contacts/new                    M
        /library/due                             S
        /library/given                           FCTS
        /library/new                             S
        /literature                              *
        /not-found                               *
        /paper-form                              *
        /papers                                  FCTS
        /pool                                    CTS
        /print-jobs                              FCTSDOVBAM
        /receipts/ask                            FCTS
        /reports                                 FCTS
        /reports/accounted-for                   TSOA
        /reports/mine                            FCTS
        /reports/new                             FCTS
        /reports/paper                           FCTS
        /reports/{Id:guid}/add                   F
        /reports/{Id:guid}/receipt               F
        /reports/{id:guid}/receipt/print         F
        /roles                                   FCTSDOVBAM
        /sign-in/again                           FCTSDOVBAM
        /sign-in                                 *
        /work                                    CTS
        /work/team                               TS
        """.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);

    /// <summary>Addresses that are swept elsewhere, or hold nothing of anybody: what is left out stands here with its reason.</summary>
    public static IReadOnlyDictionary<string, string> LeftOut { get; } = new (string Start, string Why)[]
    {
        ("/cases/{Reference}/correct/", "swept with the ids of the case by the test of what is not there"),
        ("/cases/{Reference}/investigation/finding/", "the same"),
        ("/cases/{Reference}/investigation/{", "the same"),
        ("/cases/{Reference}/plan/add/{", "the same"),
        ("/cases/{Reference}/plan/{", "the same"),
        ("/cases/{Reference}/join/", "the same"),
        ("/cases/{Reference}/perception/", "the same"),
        ("/cases/{Reference}/separate/", "the same"),
        ("/cases/{Reference}/unlink/", "the same"),
        ("/admin/people/", "one person's place: by its own tests"),
        ("/signin-oidc", "the organisation's sign-in: by its own tests"),
        ("/signout", "the same"),
        ("/sign-out", "the same"),
        ("/sign-in/", "the same"),
        ("/confidentiality/", "one person's review or decision: by their own tests"),
        ("/leaflets/texts/", "public texts, by their own tests"),
        ("/leaflets/{id:guid}.pdf", "a public paper"),
        ("/leaflet/{language}.pdf", "prints: a browser starts"),
        ("/library/{Id:guid}", "public papers"),
        ("/library/contacts/{Id:guid}", "public numbers"),
        ("/literature/", "public papers"),
        ("/paper-form.pdf", "prints: a browser starts"),
        ("/papers/", "public papers: a browser starts"),
        ("/print-jobs/{", "one's own, by their own tests"),
        ("/reports/drafts/", "one's own, by the test of what is not there"),
        ("/reports/paper/{", "the same"),
        ("/reports/{id:guid}/receipt.pdf", "prints: a browser starts"),
        ("/drafts/", "one's own, by the test of what is not there"),
        ("/properties", "homes without names"),
        ("/design", "the gallery of components: there in a demonstration only"),
        ("/demo/", "there in a demonstration only"),
        ("/health", "for monitoring"),
        ("/_", "the framework's"),
    }.ToDictionary(line => line.Start, line => line.Why, StringComparer.Ordinal);
}

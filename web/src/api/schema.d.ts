export interface paths {
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登录 – sign in; with X-Requested-With: sanfen the token is set as a cookie too */
        post: operations["AuthController_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人 – who I am, with my roles at this moment */
        get: operations["AuthController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出 – end this session */
        post: operations["AuthController_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改密码 – change my password; my other sessions end */
        post: operations["AuthController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的登录 – sessions of my account that have not ended */
        get: operations["AuthController_running"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束一次登录 – end one of my sessions, on another device perhaps */
        post: operations["AuthController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号列表 – the accounts of the agency */
        get: operations["AccountsController_list"];
        put?: never;
        /** 开立账号 – open an account for another person */
        post: operations["AccountsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号 – disable an account; its sessions end at once */
        post: operations["AccountsController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码 – sets the password of another person; the sessions of the account end at once */
        post: operations["AccountsController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关 – my agency */
        get: operations["AgencyController_agency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 内设机构 – units */
        get: operations["AgencyController_units"];
        put?: never;
        /** 增设机构 – add a unit */
        post: operations["AgencyController_addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执法类别 – fields of enforcement */
        get: operations["AgencyController_fields"];
        put?: never;
        /** 增设执法类别 – add a field of enforcement */
        post: operations["AgencyController_addField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执法事项清单 – the powers of the agency */
        get: operations["AgencyController_matters"];
        put?: never;
        /** 增列执法事项 – add a power, with its basis and amounts in fen */
        post: operations["AgencyController_addMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止执法事项 – end a power */
        post: operations["AgencyController_endMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{code}/benchmark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 设定事项的裁量基准 – set the discretion benchmark of a power */
        post: operations["AgencyController_setBenchmark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作日历 – the versions, newest first, and the one in force with its days */
        get: operations["CalendarsController_calendars"];
        put?: never;
        /** 载入工作日历 – loads a whole version; in force once another person has confirmed it */
        post: operations["CalendarsController_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 载入一年的放假通知 – one year as CSV, ICS or JSON; in force once another has confirmed it */
        post: operations["CalendarsController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待确认的日历 – what was loaded, newest first, to be compared with the notice */
        get: operations["CalendarsController_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/proposals/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认日历 – puts it in force; by another person than the one who loaded it */
        post: operations["CalendarsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/proposals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回日历 – lays it aside; whoever loaded it may withdraw it */
        post: operations["CalendarsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员列表 – everyone on the register of my agency; `q` in the name, `role` held now */
        get: operations["PersonsController_list"];
        put?: never;
        /** 登记人员 – register a person, once in the installation */
        post: operations["PersonsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 借调入册 – put a person another agency registered on our register too */
        post: operations["PersonsController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员 – one person */
        get: operations["PersonsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变更记录 – every change of the file, oldest first */
        get: operations["PersonsController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任职 – posts at my agency, past and present */
        get: operations["PersonsController_posts"];
        put?: never;
        /** 任命 – give a post; administration, supervision and casework exclude one another */
        post: operations["PersonsController_givePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/posts/{postId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免去 – end a post */
        post: operations["PersonsController_endPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/legal-qualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 法律职业资格 – record the legal profession qualification */
        post: operations["PersonsController_qualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/first-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 初次审核日期 – record when the person first took up review */
        post: operations["PersonsController_firstReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执法证 – certificates with the spans in which they do not count */
        get: operations["QualificationsController_certificates"];
        put?: never;
        /** 登记执法证 – register a certificate */
        post: operations["QualificationsController_registerCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂扣 – suspend a certificate */
        post: operations["QualificationsController_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复 – end a suspension now */
        post: operations["QualificationsController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 吊销 – revoke a certificate for good */
        post: operations["QualificationsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定无效 – find a certificate void, with effect on the past */
        post: operations["QualificationsController_findVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 培训 – trainings with their class hours */
        get: operations["QualificationsController_trainings"];
        put?: never;
        /** 登记培训 – record a training */
        post: operations["QualificationsController_recordTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 法治测试 – tests, passed or not */
        get: operations["QualificationsController_tests"];
        put?: never;
        /** 登记测试 – record a test */
        post: operations["QualificationsController_recordTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/relatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 近亲属 – close relatives on record */
        get: operations["TiesController_relatives"];
        put?: never;
        /** 申报近亲属 – declare a close relative; by oneself or an administrator */
        post: operations["TiesController_declareRelative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/relatives/{relativeId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回近亲属申报 – take a declaration back */
        post: operations["TiesController_withdrawRelative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 利害关系 – declared interests, parties by their digest */
        get: operations["TiesController_interests"];
        put?: never;
        /** 申报利害关系 – declare an interest in a party; by oneself or an administrator */
        post: operations["TiesController_declareInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/interests/{partyDigest}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回利害关系申报 – take a declaration back */
        post: operations["TiesController_withdrawInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 证件到期一览 – every certificate of our people as it stands today, what ends first at the top */
        get: operations["StaffController_certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一次培训 – one training with everyone who took part: for all of them or for none */
        post: operations["StaffController_trainings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一次法治测试 – one test with everyone's result: for all of them or for none */
        post: operations["StaffController_tests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入模板 – the workbook to be filled in: people, posts, certificates */
        get: operations["StaffImportsController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入人员 – a workbook of people, posts and certificates: `dry=true` only tries and tells every line */
        post: operations["StaffImportsController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 程序目录 – the procedures */
        get: operations["ProceduresController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 程序的状态、行为、规则 – states, acts, rules and moves of a procedure */
        get: operations["ProceduresController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 程序图 – the procedure as a map: where its stages stand, and the ways between */
        get: operations["ProceduresController_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 法规包目录 – the law packs */
        get: operations["ProceduresController_packs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law-packs/{owner}/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 法规包 – every number, list and provincial value, with its source */
        get: operations["ProceduresController_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件列表 – cases the caller may see, newest first */
        get: operations["CasesController_page"];
        put?: never;
        /** 登记案件来源 – opens a case */
        post: operations["CasesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件 – state, parties, duties, periods, version */
        get: operations["CasesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本阶段的行为 – every act the state knows, and whether the caller may do it */
        get: operations["CaseAspectsController_acts"];
        put?: never;
        /** 办理一项行为 – performs an act */
        post: operations["CasesController_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事件链 – the chain of the case; `expand=facts` adds the facts its events rest on, by digest */
        get: operations["CaseAspectsController_chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 所经阶段 – where the case stood after each event, by replay */
        get: operations["CaseAspectsController_reached"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案卷目录 – the file against its catalogue */
        get: operations["CaseAspectsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限 – every period that has begun, each with its explanation */
        get: operations["CaseAspectsController_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验 – chain, separation, qualification, completeness and bytes, by replay */
        get: operations["CaseAspectsController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可担任职责的人员 – everyone of the agency, eligible or why not */
        get: operations["StaffingController_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/{type}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁可以办理 – everyone of the agency, and whether they could perform the act now */
        get: operations["StaffingController_peopleFor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可办结性体检 – can the present staff finish the case, and if not, whom to borrow? */
        get: operations["StaffingController_staffingOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staffing/drill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 缺一人演练 – which single absence or expiry stops which open cases, and what would help most */
        get: operations["StaffingController_drill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本案的拒绝台账 – attempts on the case that the law refused */
        get: operations["RefusalsController_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关的拒绝台账 – attempts at the agency that the law refused */
        get: operations["RefusalsController_ofAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办 – the open cases that wait for the caller, what falls due first at the top */
        get: operations["WorkController_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查找 – cases, papers and evidence by number, party, matter or title */
        get: operations["SearchController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 证据清单 – every piece of evidence and recording, with file, device data, custody, warnings */
        get: operations["EvidenceController_list"];
        put?: never;
        /** 上传 – keeps the bytes and answers with their SHA-256, to be named in an act */
        post: operations["EvidenceController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evidence/{itemId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载 – the bytes of a piece of evidence, a recording, or a paper filed as bytes */
        get: operations["EvidenceController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evidence/{itemId}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 缩略图 – a small WebP of a picture; 404 where there is none */
        get: operations["EvidenceController_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/downloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调阅记录 – who was given the bytes of which item */
        get: operations["EvidenceController_whoDownloaded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始断点续传 – begins a resumable upload (tus 1.0), answers with its address in Location */
        post: operations["UploadsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上传进度 – how far the upload has come, and its digest and what does not fit once it has been taken in */
        get: operations["UploadsController_standing"];
        put?: never;
        post?: never;
        /** 取消上传 – gives the upload up and forgets its bytes */
        delete: operations["UploadsController_giveUp"];
        options?: never;
        /** 续传到何处 – how far the upload has come (tus 1.0), in Upload-Offset */
        head: operations["UploadsController_offset"];
        /** 续传 – the next piece (tus 1.0); the last one has the digest in Sanfen-Sha256 */
        patch: operations["UploadsController_piece"];
        trace?: never;
    };
    "/api/v1/cases/{id}/process-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执法全过程记录 – which acts have their written and audio-visual record, and which lack one */
        get: operations["ProcessRecordController_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书目录 – the papers of the case: where each stands, its digest once sealed, what it still lacks */
        get: operations["DocumentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/documents/{did}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书 – as PDF/A-2b; a sealed paper with the very bytes it was sealed with */
        get: operations["DocumentsController_asPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/documents/{did}.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书 – as DOCX, for further editing */
        get: operations["DocumentsController_asDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instrument-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书设置 – what documents say of the agency, the bank, and the organs of remedy */
        get: operations["InstrumentSettingsController_current"];
        put?: never;
        /** 更新文书设置 – for papers drawn up from now on; earlier ones stay as they are */
        post: operations["InstrumentSettingsController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查点 – the signed state of the log over all events so far, to be kept elsewhere */
        get: operations["AuditController_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事件在日志中 – inclusion proof of an event, with the checkpoint it is for */
        get: operations["AuditController_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日志只增不改 – proof that the log of so many entries is the beginning of the present one */
        get: operations["AuditController_consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验日志 – leaves, events, nodes and checkpoints, all recomputed */
        get: operations["AuditController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/volumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 卷册 – the volumes of the case that the caller may see: pages, contents, where to read them */
        get: operations["ArchiveController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/volumes/main.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 正卷 – the main volume: cover, contents, papers with page numbers, reference sheet */
        get: operations["ArchiveController_main"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/volumes/sub.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 副卷 – the sub volume, internal papers: for casework on this case and for supervision */
        get: operations["ArchiveController_sub"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/package.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 卷宗包 – the whole case as a BagIt bag: events, facts, law, originals, volumes, proofs, signed */
        get: operations["ArchiveController_package"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接收的档案 – archives taken over, newest first */
        get: operations["ArchiveImportsController_page"];
        put?: never;
        /** 接收卷宗包 – takes over an archived case of another agency: verified whole, or not at all */
        post: operations["ArchiveImportsController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接收的档案 – whose, of which case, signed by which key, with which people */
        get: operations["ArchiveImportsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/imports/{id}/package.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 卷宗包 – the bag as it was taken over, byte for byte */
        get: operations["ArchiveImportsController_package"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/imports/{id}/volumes/{volume}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 卷册 – the main or the sub volume (`main`, `sub`), out of the bag */
        get: operations["ArchiveImportsController_volume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archive/imports/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 再次核验 – verifies the bag again as it is kept, with the key it was taken over under */
        get: operations["ArchiveImportsController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的提醒 – what I was told, newest first */
        get: operations["NotificationsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全部标为已读 – marks all of mine as read */
        post: operations["NotificationsController_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 – marks one of mine as read */
        post: operations["NotificationsController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 在行期限 – what falls due in the cases I may see, soonest first */
        get: operations["PeriodsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逾期记录 – periods that ended without what they were for, newest first */
        get: operations["PeriodsController_breaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{number}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历引起的期限变更 – what the calendar of the number changed in running periods */
        get: operations["PeriodsController_changesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历订阅 – whether I have a feed */
        get: operations["PeriodsController_feed"];
        put?: never;
        /** 开通或者更换日历订阅 – opens a feed in the place of any before; its address is shown this once */
        post: operations["PeriodsController_openFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/feed/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停止日历订阅 – ends my feed */
        post: operations["PeriodsController_revokeFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/feed/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历订阅内容 – the feed, for calendar programmes, without signing in */
        get: operations["PeriodsController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 历次审核 – what each review said and saw, and what has changed in the case since */
        get: operations["JudgingController_reviewsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 类案 – the agency’s decisions on the same matter, without names, and where this case stands */
        get: operations["JudgingController_similarTo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待批申请 – what is applied for and the caller could approve or refuse, the oldest first */
        get: operations["JudgingController_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 监督概览 – the cases opened in a span of days as numbers, each with the filter that lists them */
        get: operations["SupervisionController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 裁量基准之外的决定 – decisions outside of the band named for them, of the cases opened in a span of days */
        get: operations["SupervisionController_outside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逐步重演 – each event with the stages around it, what it changed, and what was refused before it */
        get: operations["SupervisionController_replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出案件列表 – the list of cases, with the filters of GET /cases */
        get: operations["ExportsController_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/refusals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出拒绝台账 – refusals, with the filters of GET /refusals */
        get: operations["ExportsController_refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/overview.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出概览 – the overview, a sheet for each part */
        get: operations["ExportsController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/samples/{id}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出抽样 – files, scores, findings, and how to repeat the draw */
        get: operations["ExportsController_sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试抽 – what the seed would draw now; nothing is kept */
        get: operations["SamplesController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽样记录 – the draws of the agency, newest first */
        get: operations["SamplesController_page"];
        put?: never;
        /** 抽取案卷 – draws files by the seed, weighted by risk, verifies and scores them, and keeps the draw */
        post: operations["SamplesController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽样 – a draw with its files, scores and findings, repeated from the frame it kept */
        get: operations["SamplesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/samples/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评查意见 – what I found in a file of the sample; not for those who acted in the case */
        post: operations["SamplesController_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An account as administrators see it. */
        AccountView: {
            id: string;
            username: string;
            personId: string;
            createdAt: string;
            disabledAt: string | null;
        };
        /** @description An act as the machine knows it. */
        ActDescription: {
            /** @description kebab-case verb of the statute's usual translation. */
            type: string;
            name: components["schemas"]["Text"];
            duty: components["schemas"]["ActDuty"];
            /** @description Roles a post of which entitles to the act. */
            roles: components["schemas"]["Role"][];
            basis: string;
            /** @description Codes of every rule that must permit the act. */
            rules: string[];
            /** @description The gate of the file that must be open, for acts under the rule `file-complete`. */
            gate: components["schemas"]["Gate"] | null;
            /** @description An act of enforcement towards the party: two officers, certificates shown (行政处罚法 第42条、第55条). */
            enforcement: boolean;
            nameZh: string;
            /** @description JSON Schema of the payload. */
            schema: components["schemas"]["PayloadSchema"];
        };
        /** @description The duty an act exercises. `chair` presides a hearing; `clerk` keeps records and holds none of the three. */
        ActDuty: components["schemas"]["Duty"] | "chair" | "clerk";
        /** @description An act as it is offered to the caller. */
        ActOffer: {
            type: string;
            nameZh: string;
            nameEn: string;
            duty: components["schemas"]["ActDuty"];
            basis: string;
            /** @description Whether the caller may do it now. */
            allowed: boolean;
            blockers: components["schemas"]["ToldBlocker"][];
            /** @description JSON Schema of the payload. */
            schema: components["schemas"]["PayloadSchema"];
        };
        /** @description 执法记录 – a recording of an act, kept to show how it was done and not to prove a breach (行政处罚法 第47条). */
        ActRecording: {
            id: string;
            seq: number;
            /** @description Number of the act it records. */
            ofSeq: number;
            medium: components["schemas"]["RecordingMedium"];
            title: string;
            sha256: string;
            device: string;
            recordedBy: string;
            recordedOn: components["schemas"]["Day"];
            from: string;
            to: string;
        };
        AddFieldBody: {
            /** @example fire */
            code: string;
            /** @example 消防 */
            name: string;
        };
        /** @description 文书中的本机关 – what an agency's papers say of it, and of those the party must turn to. Null: not settled. */
        AgencyFacts: {
            name: string;
            address: string | null;
            telephone: string | null;
            /** @description 代收机构 and the account – 罚款决定与罚款收缴分离实施办法 第7条. */
            bank: {
                account: string;
                name: string;
                address: string;
            } | null;
            /** @description 行政复议机关 – 行政复议法 第24条. */
            reconsideration: components["schemas"]["Place"] | null;
            /** @description 有管辖权的人民法院. */
            court: components["schemas"]["Place"] | null;
            /** @description 同级公安机关, for suspected crimes – 行政执法机关移送涉嫌犯罪案件的规定 第5条. */
            police: string | null;
        };
        /** @description 鉴定意见. */
        AppraisalParticulars: {
            body: string;
            qualification: string;
            commission: string;
            method: string;
            /** @description 鉴定人签名、鉴定机构盖章. */
            signedAndSealed: boolean;
        };
        /** @description 人员配备: ids by leg; a leg no longer needed is absent, or empty. */
        Assignment: {
            handle: string[];
            review?: string;
            /** @description One, or as many as must discuss collectively. */
            decide: string[];
            chair?: string;
            clerk?: string;
            /** @description Who answers each pending request. */
            answers: {
                requestSeq: number;
                personId: string;
            }[];
        };
        /** @description 签名 of the party or of whoever provided it, or why there is none – 行政处罚法 第55条第2款. */
        Attestation: {
            /** @description 当事人、提供人、见证人. */
            by: string;
            manner: components["schemas"]["AttestationManner"];
            /** @description Why nobody signed. */
            reason?: string | null;
            /** @description 见证人. */
            witness?: string | null;
        };
        /**
         * @description `none-called-for`: the officers made it themselves, nobody provided it.
         * @enum {string}
         */
        AttestationManner: "signed" | "sealed" | "refused" | "absent" | "unable" | "none-called-for";
        /** @description The agency whose case it is. */
        BagAgency: {
            id: string;
            name: string;
            shortName: string;
            creditCode: string;
            area: string;
        };
        /** @description Something that is not as it must be, and what it is about. */
        BagFinding: {
            /** @description Stable kebab-case noun, e.g. `broken-link`. */
            code: string;
            /** @description The event it is about, where it is about one. */
            seq?: number;
            message: components["schemas"]["Text"];
            basis?: string;
            /** @description A path in the bag, `zip`, `event 7`, `key`: what one would look at. */
            item: string;
        };
        /** @description The whole of it. */
        BagReport: {
            verdict: components["schemas"]["BagVerdict"];
            findings: components["schemas"]["BagFinding"][];
            checks: components["schemas"]["Check"][];
            signer: components["schemas"]["BagSigner"] | null;
            /** @description State of the log the bag is of; the root in hex. */
            checkpoint: {
                size: number;
                root: string;
            } | null;
            case: components["schemas"]["ReportedCase"] | null;
            people: components["schemas"]["ReportedPerson"][];
            events: components["schemas"]["ReportedEvent"][];
            volumes: {
                volume: string;
                pages: number;
            }[];
            originals: number;
            /** @description Size of the bag in bytes. */
            bytes: number;
        };
        /** @description Whose key signed the bag. */
        BagSigner: {
            name: string;
            verifierKey: string;
            /** @description SHA-256 of the public key. */
            fingerprint: string;
            /** @description Whether whoever verifies named this key beforehand. */
            isPinned: boolean;
        };
        /**
         * @description `unreadable`: it is not even a bag.
         * @enum {string}
         */
        BagVerdict: "valid" | "invalid" | "unreadable";
        /** @description A paper or a piece of evidence in a volume, and its pages. */
        BagVolumeLine: {
            title: string;
            /** @description 文号; null where it bears none. */
            number: string | null;
            datedOn: string;
            from: number;
            to: number;
        };
        /** @description 裁量基准 of one matter. */
        Benchmark: {
            maker: components["schemas"]["BenchmarkMaker"];
            title: string;
            documentNumber: string;
            /** @description The days on which it is in force; `until` is exclusive, null = open. */
            from: components["schemas"]["Day"];
            until: components["schemas"]["Day"] | null;
            /** @description Whether it was compared with the text its maker published. */
            isVerified: boolean;
            /** @description In the order of the benchmark. */
            bands: components["schemas"]["BenchmarkBand"][];
        };
        /** @description 裁量阶次 – under these circumstances, these kinds of penalty, and fines of this range by kind of party. */
        BenchmarkBand: {
            /** @description As the benchmark itself numbers or names it, such as `一般`. */
            code: string;
            circumstances: string;
            penaltyKinds: components["schemas"]["PenaltyKind"][];
            fineRange: {
                citizen: components["schemas"]["FineRange"] | null;
                organisation: components["schemas"]["FineRange"] | null;
            };
        };
        /** @description 调整适用 – the benchmark is left: why, and who approved it. */
        BenchmarkDeparture: {
            /** @enum {string} */
            ground: "manifestly-unfair" | "circumstances-changed";
            reasons: string;
            approval: components["schemas"]["DepartureApproval"];
            /** @description 批准材料: the paper of the file; none where the heads discuss it collectively, which they do later. */
            paperId?: string | null;
        };
        /** @description 基准之外的决定 – a penalty that lies outside of the band named for it. */
        BenchmarkDepartureView: {
            id: string;
            number: string;
            procedure: string;
            matterCode: string;
            decidedOn: components["schemas"]["Day"];
            /** @enum {string|null} */
            partyKind: "citizen" | "organisation" | null;
            title: string;
            maker: components["schemas"]["BenchmarkMaker"];
            band: string;
            range: components["schemas"]["FineRange"] | null;
            kinds: components["schemas"]["PenaltyKind"][];
            fineFen: number | null;
            /**
             * @description Whether the fine is above the band, below it, or the penalty is of another kind.
             * @enum {string}
             */
            side: "above" | "below" | "kind";
            /** @description Null: reduced below the least the law sets (行政处罚法 第32条), which leaves no benchmark. */
            departure: components["schemas"]["BenchmarkDeparture"] | null;
        };
        /** @enum {string} */
        BenchmarkLevel: "ministry" | "province" | "city" | "county";
        /** @description 制定机关. `isOwn`: the agency that handles the case made it itself; otherwise a superior did. */
        BenchmarkMaker: {
            level: components["schemas"]["BenchmarkLevel"];
            name: string;
            isOwn: boolean;
        };
        /** @description 裁量基准的适用 – the band the circumstances fall under, and the departure where the penalty lies outside of it. */
        BenchmarkUse: {
            band: string;
            departure?: components["schemas"]["BenchmarkDeparture"] | null;
        };
        /**
         * @description 阻却事由 – one reason why an act is not allowed.
         *
         *     A refusal is a value, never an exception: rules return all the blockers they find, in a fixed order.
         */
        Blocker: {
            /** @description Stable kebab-case noun, e.g. `separation-of-duties`. */
            code: string;
            message: components["schemas"]["Text"];
            /** @description The article the refusal rests on, e.g. `行政处罚法 第42条`. */
            basis: string;
            /** @description What exactly failed: persons, documents, days. Only facts the caller may see. */
            detail?: {
                [key: string]: unknown;
            };
        };
        BlockerCount: {
            code: string;
            name: components["schemas"]["Text"];
            basis: string;
            /** @description Attempts in which it stood in the way. */
            count: number;
        };
        /** @description 拟借人员. */
        Borrowed: {
            roles: components["schemas"]["Role"][];
            /** @description 执法证: the field and area it must cover; null for whoever does not handle. */
            certificate: {
                field: string;
                area: string;
            } | null;
            /** @description 法律职业资格 – 行政处罚法 第58条第2款. */
            legalQualification: boolean;
            /** @description `borrowed:1` and so on; stands for them in the assignment. */
            personId: string;
            /** @description The legs they are to play. */
            legs: components["schemas"]["LegCode"][];
            text: components["schemas"]["Text"];
        };
        /** @description 违法行为 – the times on which limitation hangs (行政处罚法 第36条). */
        Breach: {
            /** @description The day of the breach, or the day a continuous breach ended; null while it still goes on. */
            endedOn: components["schemas"]["Day"] | null;
            discoveredOn: components["schemas"]["Day"];
            /** @description 涉及公民生命健康安全、金融安全且有危害后果: five years instead of two. */
            harmsLifeHealthOrFinance: boolean;
        };
        /** @description 逾期记录 of the agency's own periods, by period. */
        BreachCount: {
            code: string;
            name: components["schemas"]["Text"];
            basis: string;
            count: number;
            /** @description Of these, still not done. */
            open: number;
        };
        /** @description A breach as supervisors see it. */
        BreachView: {
            caseId: string;
            caseNumber: string;
            period: string;
            code: string;
            name: components["schemas"]["Text"];
            basis: string;
            /** @description Whose delay it is, and whose turn it was at the agency. */
            actor: string;
            duty: components["schemas"]["ActDuty"] | null;
            /** @description Who was on the case when it was recorded. */
            people: components["schemas"]["OnDuty"][];
            startsOn: components["schemas"]["Day"];
            dueOn: components["schemas"]["Day"];
            dueAt: components["schemas"]["Instant"] | null;
            caseVersion: number;
            calendarVersion: string;
            explanationDigest: string;
            recordedAt: components["schemas"]["Instant"];
            /** @description Whether it is still not done. */
            open: boolean;
            /** @description Number of the calendar that moved the last day to a later one, so that it was no breach after all. */
            overtakenBy: number | null;
        };
        /** @description 工作日历 – one version of the agency's holidays; the last loaded is in force, the earlier ones stay. */
        Calendar: {
            agencyId: string;
            /** @description Counts the agency's versions from 1. */
            number: number;
            version: string;
            coveredThrough: string;
            factsDigest: string;
            loadedAt: string;
        };
        /** @description So many cases of a kind, and how to find them. */
        CaseCount: {
            key: string;
            name: components["schemas"]["Text"];
            count: number;
            filter: components["schemas"]["CaseFilter"];
        };
        CaseCounts: {
            total: components["schemas"]["CaseCount"];
            overdue: components["schemas"]["CaseCount"];
            running: number;
            ended: number;
            states: components["schemas"]["CaseCount"][];
            matters: components["schemas"]["CaseCount"][];
            procedures: components["schemas"]["CaseCount"][];
            opened: components["schemas"]["CaseCount"][];
            closed: components["schemas"]["CaseCount"][];
            stages: components["schemas"]["StageTime"][];
            /** @description Cases whose chain cannot be replayed: in the counts, but not in the times. Verify them. */
            unread: string[];
        };
        /** @description 下钻 – which cases a number counts, as `GET /cases` understands it. */
        CaseFilter: {
            state?: string;
            procedure?: string;
            matter?: string;
            from?: string;
            to?: string;
            closed?: string;
            /** @constant */
            overdue?: "true";
            person?: string;
            /** @enum {string} */
            personDuty?: "handle" | "review" | "decide";
        };
        /** @description 案件期限 – a period of a case and how it stands on a day. A late act is never undone by it, only marked. */
        CasePeriod: {
            level: components["schemas"]["Level"];
            /** @description First day shown yellow and first day shown red; null where nothing is warned of. */
            yellowOn: components["schemas"]["Day"] | null;
            redOn: components["schemas"]["Day"] | null;
            /** @description Calendar days from today to the last day, below nought once it has passed; null unless it runs or is overdue. */
            daysLeft: number | null;
            /** @description 逾期天数: calendar days between the last day and the day it was done, or today; nought in time. */
            daysLate: number;
            status: components["schemas"]["PeriodStatus"];
            /** @description The day on which it stopped running; null while it runs, is overdue, or where the record does not say. */
            endedOn: components["schemas"]["Day"] | null;
            code: string;
            name: components["schemas"]["Text"];
            basis: string;
            /** @enum {string} */
            mode: "at-most" | "at-least";
            startsOn: components["schemas"]["Day"];
            /** @description Last day. At-most: the last day on which the act is in time. At-least: the last day of waiting, the act is lawful from the day after. Null while time does not run. */
            dueOn: components["schemas"]["Day"] | null;
            /** @description For periods in hours the last instant, else null. */
            dueAt: components["schemas"]["Instant"] | null;
            excluded: components["schemas"]["ExcludedSpan"][];
            extensionDays: number;
            calendarVersion: string;
            /** @description False where a day beyond the holiday notices mattered, so that the end may still change. */
            calendarCertain: boolean;
            explanation: components["schemas"]["Explanation"];
            /** @description Names the period within its case, as long as it runs from the same day. */
            key: string;
            /** @description The measure beside the case that it is a period of; null for periods of the case itself. */
            measureId: string | null;
            /**
             * @description `duty`: must be done in time. `right`: lapses unused. `open-right`: lapses unused and can be used again until the end, so that using it does not end the period. `wait`: the act may not come before its end.
             * @enum {string}
             */
            nature: "duty" | "right" | "open-right" | "wait";
            /** @description Whom the law bids or allows: `agency`, `party`, `police` …, as the pack names them. */
            actor: string;
            /** @description Whose turn it is at the agency; null where it is another's. */
            duty: components["schemas"]["ActDuty"] | null;
            /** @description The day on which it was done or used; null = not (yet). */
            doneOn: components["schemas"]["Day"] | null;
        };
        /** @description A case in a list. */
        CaseSummary: {
            id: string;
            number: string;
            procedure: {
                id: string;
                version: string;
            };
            state: string;
            stateName: components["schemas"]["Text"];
            version: number;
            matterCode: string;
            partyName: string | null;
            openedAt: string;
            updatedAt: string;
            nextDueOn: string | null;
        };
        /** @description A case as members of its agency see it. */
        CaseView: {
            agencyId: string;
            lawPack: string;
            openedAt: components["schemas"]["Instant"];
            lastActAt: components["schemas"]["Instant"];
            /** @description 本机关的行政区划代码. */
            area: string;
            matterCode: string;
            field: string;
            /** @description 裁量基准 in force for the matter on the day the case was opened; absent where there was none. */
            benchmark?: components["schemas"]["Benchmark"];
            /** @description 违法行为发生地的行政区划代码. */
            place: string;
            breach: components["schemas"]["Breach"];
            filedOn: components["schemas"]["Day"] | null;
            chairs: string[];
            recused: string[];
            file: components["schemas"]["DocumentEntry"][];
            evidence: components["schemas"]["EvidenceItem"][];
            /** @description 全过程记录: recordings of acts, which prove how they were done. */
            recordings: components["schemas"]["ActRecording"][];
            findings: components["schemas"]["Findings"] | null;
            submittedOn: components["schemas"]["Day"] | null;
            reviews: components["schemas"]["Review"][];
            notices: components["schemas"]["Notice"][];
            defences: components["schemas"]["Defence"][];
            waivedOn: components["schemas"]["Day"] | null;
            hearing: components["schemas"]["Hearing"] | null;
            requests: components["schemas"]["Request"][];
            exclusions: components["schemas"]["Exclusion"][];
            /** @description 延长办案期限: days in all, and how often. */
            extensionDays: number;
            extensionTimes: number;
            /** @description 先行登记保存、查封扣押、责令改正. */
            measures: components["schemas"]["Measure"][];
            discussion: components["schemas"]["CollectiveDiscussion"] | null;
            decision: components["schemas"]["Decision"] | null;
            performance: components["schemas"]["Performance"];
            policeReply: components["schemas"]["PoliceReply"] | null;
            enforcementActs: components["schemas"]["EnforcementAct"][];
            ending: components["schemas"]["Ending"] | null;
            closedOn: components["schemas"]["Day"] | null;
            id: string;
            number: string;
            procedure: {
                id: string;
                version: string;
            };
            state: string;
            stateName: components["schemas"]["Text"];
            /** @description Number of the last event; the ETag, and what `If-Match` compares. */
            version: number;
            parties: {
                /** @enum {string} */
                kind: "citizen" | "organisation";
                name: string;
                address: string;
                /** @description Citizens only: decides 行政处罚法 第30条. */
                bornOn?: components["schemas"]["Day"] | null;
            }[];
            duties: components["schemas"]["DutyHeld"][];
        };
        /** @description 当场收缴的一笔罚款 – 行政处罚法 第68条、第69条、第71条. `seq` is the event of the collection. */
        CashCollected: {
            seq: number;
            collectedOn: components["schemas"]["Day"];
            amountFen: number;
            handedOverOn: components["schemas"]["Day"] | null;
            bankedOn: components["schemas"]["Day"] | null;
        };
        /** @description 案卷目录条目. */
        CatalogueEntry: {
            code: string;
            name: components["schemas"]["Text"];
            stage: string;
            /** @enum {string} */
            volume: "main" | "sub";
            basis: string;
            servedOnParty: boolean;
            /** @description Form numbers of the Henan set of 2016; absent = that set has no such form. */
            henanForm?: number | number[];
            /** @description First gate that stays closed without it. */
            gate: components["schemas"]["Gate"];
            /** @description Name of the circumstance that calls for it (see completeness/circumstances.ts). */
            when: string;
            /** @description In words, for people. */
            requiredWhen: string;
            /** @description Whose signatures it needs, each by another person, e.g. two handlers; empty = whoever drew it up. */
            signedBy: components["schemas"]["SigningDuty"][];
            /** @description Gate that stays closed until the paper has been served; null if it does not go to the party. */
            servedBefore: components["schemas"]["Gate"] | null;
            /** @description Codes of papers that come before this one: drawn up earlier, and not dated later. */
            after: string[];
            verified: boolean;
        };
        /** @description 行政执法证 – 河南省行政执法条例 第20条、第21条. */
        CertificateFacts: {
            id: string;
            number: string;
            /** @description 执法类别: fields of enforcement the certificate covers. */
            fields: string[];
            /** @description 执法区域: a division code; covers every area whose code begins with it. */
            area: string;
            validFrom: components["schemas"]["Day"];
            /** @description Last valid day. */
            validTo: components["schemas"]["Day"];
            interruptions: components["schemas"]["CertificateInterruption"][];
        };
        /** @description 暂扣、吊销、自始无效 – a span in which a certificate does not count. `until` is exclusive, null = open. */
        CertificateInterruption: {
            /** @enum {string} */
            kind: "suspended" | "revoked" | "void";
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"] | null;
        };
        /** @description A certificate of the agency's people as it stands today. */
        CertificateStanding: {
            id: string;
            number: string;
            personId: string;
            name: string;
            /** @description Roles of the posts the person holds at this instant; empty for former colleagues. */
            roles: components["schemas"]["Role"][];
            fields: string[];
            area: string;
            validFrom: components["schemas"]["Day"];
            validTo: components["schemas"]["Day"];
            state: components["schemas"]["CertificateState"];
            /** @description Days from today to the last valid day; negative when it is past. */
            daysLeft: number;
            /** @description When a suspension ends; null where it has no end, or is none. */
            suspendedUntil: components["schemas"]["Instant"] | null;
            /** @description Whether the person has another certificate that counts and lasts longer. */
            renewed: boolean;
        };
        /**
         * @description 证件状态.
         * @enum {string}
         */
        CertificateState: "valid" | "running-out" | "expired" | "not-yet-valid" | "suspended" | "revoked" | "void";
        /** @description One kind of thing that was looked at. */
        Check: {
            id: string;
            name: components["schemas"]["Text"];
            isGood: boolean;
        };
        /** @description 集体讨论 – 行政处罚法 第57条第2款. */
        CollectiveDiscussion: {
            seq: number;
            contentDigest: string;
            members: string[];
        };
        /** @description 症结: minimal – without any one of its legs the others could be played. */
        Conflict: {
            legs: components["schemas"]["ConflictLeg"][];
            explanation: components["schemas"]["Text"][];
        };
        /** @description A leg of the conflict with everybody's standing towards it, those who could play it first. */
        ConflictLeg: {
            leg: components["schemas"]["LegCode"];
            name: components["schemas"]["Text"];
            basis: string;
            needed: number;
            /** @description False for what only may come. */
            certain: boolean;
            candidates: {
                personId: string;
                blockers: components["schemas"]["Blocker"][];
            }[];
        };
        /** @description 责令（限期）改正 – 行政处罚法 第28条第1款. */
        CorrectionOrder: {
            id: string;
            /** @description State of the machine of the kind. */
            state: string;
            /** @constant */
            kind: "correction-order";
            orders: {
                seq: number;
                orderedOn: components["schemas"]["Day"];
                correctBy: components["schemas"]["Day"];
            }[];
            reInspections: {
                seq: number;
                on: components["schemas"]["Day"];
                result: components["schemas"]["ReInspectionResult"];
            }[];
        };
        /** @description 移交 – one hand-over of a physical object: from whom to whom, when, what for, in which condition. */
        CustodyTransfer: {
            id: string;
            seq: number;
            from: string;
            to: string;
            on: components["schemas"]["Day"];
            /** @description `HH:MM`. */
            at: string;
            purpose: string;
            condition: string;
            keptAt: string;
            /** @description The officers; `awaiting` names the second until they have signed. */
            officers: string[];
            awaiting: string | null;
        };
        /** @description A day in Asia/Shanghai, `YYYY-MM-DD`. Sorts as text. */
        Day: string;
        /** @description 决定 – 行政处罚法 第57条、第59条. */
        Decision: {
            seq: number;
            documentId: string;
            outcome: components["schemas"]["Outcome"];
            penalties: components["schemas"]["Penalty"][];
            decidedOn: components["schemas"]["Day"];
            by: string;
            servedOn: components["schemas"]["Day"] | null;
        };
        /** @description Declared by the handlers, answerable for their truth; each one calls for papers of the file. */
        DeclaredCircumstances: {
            placeInspected: boolean;
            personsQuestioned: boolean;
            samplesTaken: boolean;
            appraisalMade: boolean;
            correctable: boolean;
            /** @description 重大公共利益、疑难复杂、多个法律关系: 行政处罚法 第58条第1款第1项、第3项. */
            majorPublicInterest: boolean;
            difficultOrSeveralLegalRelations: boolean;
            /** @description 情节复杂或者重大违法行为: 行政处罚法 第57条第2款. */
            complexOrGrave: boolean;
            suspectedCrime: boolean;
        };
        Deduction: {
            /** @enum {string} */
            sign: "faults" | "missing" | "lateActs" | "breaches" | "refusals";
            count: number;
            points: number;
        };
        /** @description 陈述、申辩 – 行政处罚法 第45条. */
        Defence: {
            seq: number;
            statedOn: components["schemas"]["Day"];
            reExaminedSeq: number | null;
        };
        /** @enum {string} */
        DepartureApproval: "maker" | "main-head" | "collective-discussion";
        /** @description 设备数据 – what the device noted in the file. Anyone can write it: shown beside what the officer says, proved by nothing. */
        DeviceData: {
            /** @description As the device's clock showed it, `YYYY-MM-DD HH:MM:SS`, in no zone that anybody knows. */
            time: string | null;
            /** @description `+08:00`, where the device says so. */
            offset: string | null;
            position: components["schemas"]["Position"] | null;
            make: string | null;
            model: string | null;
        };
        /** @description 案卷材料 – one paper of the file. `seq` is the event that holds its content. */
        DocumentEntry: {
            id: string;
            /** @description Entry of the catalogue, e.g. `on-site-inspection-record`. */
            code: string;
            seq: number;
            /** @description System time of drawing up. */
            drawnAt: components["schemas"]["Instant"];
            /** @description 落款日期 – the day the paper says it was made on. */
            datedOn: components["schemas"]["Day"];
            /** @description Persons whose signature the paper still needs by name. */
            awaiting: string[];
            signatures: {
                personId: string;
                duty: components["schemas"]["Duty"] | "chair" | "clerk";
                at: components["schemas"]["Instant"];
            }[];
            /** @description Set once every signature is there; from then on the paper never changes. */
            sealedAt: components["schemas"]["Instant"] | null;
            service: components["schemas"]["Service"] | null;
        };
        /**
         * @description 文书的状态: not yet signed by all it names; sealed; signed in every duty its entry asks for; served on the party.
         * @enum {string}
         */
        DocumentState: "draft" | "sealed" | "signed" | "served";
        /** @description 文书 in the list of a case. */
        DocumentView: {
            id: string;
            code: string;
            name: string;
            /** @description 文号; null where the paper bears none, or is a draft. */
            number: string | null;
            state: components["schemas"]["DocumentState"];
            datedOn: string;
            signatures: {
                personId: string;
                duty: components["schemas"]["Duty"] | "chair" | "clerk";
                at: components["schemas"]["Instant"];
            }[];
            /** @description Persons whose signature it still needs. */
            awaiting: string[];
            /** @description Null for a draft, and for what came as bytes. */
            sealed: components["schemas"]["SealView"] | null;
            /** @description 送达; null where it has not been served. */
            service: components["schemas"]["Service"] | null;
            /** @description What the paper should say and does not, with the article. */
            missing: components["schemas"]["Missing"][];
            /** @description Where it can be read: as PDF and DOCX; or as the bytes it was filed as. */
            links: {
                pdf?: string;
                docx?: string;
                content?: string;
            };
        };
        /** @description Who was given the bytes of which item, when. */
        DownloadView: {
            itemId: string;
            sha256: string;
            personId: string;
            accountId: string;
            at: string;
        };
        /** @description A draw as it comes out at this moment; nothing is kept of it. */
        DrawPreview: {
            seed: string;
            size: number;
            frame: components["schemas"]["Frame"];
            drawn: components["schemas"]["DrawnCase"][];
        };
        /** @description A case drawn, and how many tickets it held. */
        DrawnCase: {
            caseId: string;
            /** @description 1 for the first. */
            position: number;
            ticket: string;
            number: string;
            partyName: string | null;
            weight: number;
            parts: components["schemas"]["RiskPart"][];
        };
        /** @description 演练结果. */
        Drill: {
            /** @description Cases that cannot be finished even as things are. */
            unfinishable: components["schemas"]["StoppedCase"][];
            /** @description Failures that stop cases which can be finished now; those that stop most come first. */
            stoppages: components["schemas"]["Stoppage"][];
            /** @description 风险: cases unfinishable now, and for each failure the cases it stops, added up. */
            risk: number;
            /** @description Single hires and trainings by how much of the risk they remove; those that remove most come first. */
            remedies: components["schemas"]["Remedy"][];
        };
        /** @description 最近期限 – what the agency owes next, until when, and by which article. */
        Due: {
            code: string;
            name: components["schemas"]["Text"];
            basis: string;
            dueOn: components["schemas"]["Day"];
        };
        /**
         * @description 办 / 审 / 定 – the three duties that never meet in one person on one case.
         * @enum {string}
         */
        Duty: "handle" | "review" | "decide";
        /** @description 谁、何种职责、自何时至何时. An entry is never removed: separation looks at all of them. */
        DutyHeld: {
            personId: string;
            duty: components["schemas"]["Duty"];
            since: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"] | null;
        };
        /** @description 电子数据. */
        ElectronicParticulars: {
            device: string;
            method: string;
            /** @description SHA-256 noted when it was extracted. */
            digestNoted: string;
            /** @description 电子技术监控设备的记录 (行政处罚法 第41条). */
            byMonitor: boolean;
            /** @description 经审核记录内容. */
            monitorReviewed?: boolean | null;
        };
        /**
         * @description How the case came to its end.
         * @enum {string}
         */
        Ending: "not-filed" | "referred" | "transferred-to-police" | "withdrawn" | "no-penalty" | "dismissed" | "performed" | "performance-terminated" | "decision-revoked" | "converted";
        /** @description 一次执法行为 and the certificates shown at it: looked at again before the decision. */
        EnforcementAct: {
            seq: number;
            type: string;
            at: components["schemas"]["Instant"];
            occurredOn: components["schemas"]["Day"];
            officers: string[];
        };
        /**
         * @description The stable code of a failure.
         * @enum {string}
         */
        ErrorCode: "malformed" | "unauthenticated" | "forbidden" | "not-found" | "method-not-allowed" | "wrong-state" | "conflict" | "precondition-failed" | "payload-too-large" | "unsupported-media-type" | "refused" | "unprintable" | "too-many-requests" | "log-damaged" | "storage-unavailable" | "insufficient-storage";
        /** @description A page of the chain, with the facts its events name where they are asked for: each once, under its digest. */
        EventPage: {
            items: components["schemas"]["EventView"][];
            nextCursor: string | null;
            facts?: {
                [key: string]: unknown;
            };
        };
        /** @description That an event is in the log the checkpoint is of. Hashes in hex. */
        EventProof: {
            caseId: string;
            seq: number;
            eventHash: string;
            leafHash: string;
            /** @description Position of the leaf, counted from 0. */
            position: number;
            /** @description RFC 6962 audit path, lowest first. */
            path: string[];
            checkpoint: components["schemas"]["IssuedCheckpoint"];
        };
        EventView: {
            seq: number;
            type: string;
            nameZh: string;
            nameEn: string;
            /** @description The natural person, and the account they used. */
            actor: string;
            accountId: string;
            at: string;
            payload: unknown;
            facts: components["schemas"]["FactReferences"];
            prevHash: string;
            hash: string;
            /** @description 逾期: the periods it came too late for. Not hashed: it follows from the chain. */
            late: components["schemas"]["LateAct"][];
        };
        /** @description 证据 – 行政处罚法 第46条. What was said of it when it was collected never changes. */
        EvidenceItem: {
            id: string;
            kind: components["schemas"]["EvidenceKind"];
            title: string;
            proves: string;
            /** @description 来源: how it was obtained. */
            source: string;
            sha256: string;
            collectedOn: components["schemas"]["Day"];
            /** @description 取证时间, `HH:MM` in Shanghai, and 取证地点. */
            collectedAt: string;
            place: string;
            /** @description Where the officers stood, if they say so; compared with what the device noted. */
            position: components["schemas"]["Position"] | null;
            /** @description 取证人: the officers, in the order in which they acted. */
            collectors: string[];
            original: components["schemas"]["Originality"];
            attestation: components["schemas"]["Attestation"];
            particulars: components["schemas"]["EvidenceParticulars"];
            /** @description 保管链: every hand-over, oldest first. */
            custody: components["schemas"]["CustodyTransfer"][];
            /** @description 全过程记录: number of the act it records; null if it records none. */
            ofSeq: number | null;
            seq: number;
            /** @description Co-signature of the second officer is still missing while this names them. */
            awaiting: string | null;
        };
        /**
         * @description 证据种类 – 行政处罚法 第46条第1款.
         * @enum {string}
         */
        EvidenceKind: "documentary" | "physical" | "audio-visual" | "electronic-data" | "witness-testimony" | "party-statement" | "expert-opinion" | "inspection-record";
        /** @description 证据清单 of a case. */
        EvidenceList: {
            items: components["schemas"]["EvidenceView"][];
            recordings: components["schemas"]["RecordingView"][];
            nextCursor: null;
        };
        /** @description What the statute asks of one kind and not of another. */
        EvidenceParticulars: {
            object?: components["schemas"]["ObjectParticulars"] | null;
            recording?: components["schemas"]["RecordingParticulars"] | null;
            electronic?: components["schemas"]["ElectronicParticulars"] | null;
            testimony?: components["schemas"]["TestimonyParticulars"] | null;
            appraisal?: components["schemas"]["AppraisalParticulars"] | null;
        };
        /** @description 证据 with everything known of it. */
        EvidenceView: {
            /** @description Null where the file did not come in through this server's door. */
            file: components["schemas"]["KnownFile"] | null;
            contentUrl: string;
            thumbnailUrl: string | null;
            warnings: components["schemas"]["FileWarning"][];
            id: string;
            kind: components["schemas"]["EvidenceKind"];
            title: string;
            proves: string;
            /** @description 来源: how it was obtained. */
            source: string;
            sha256: string;
            collectedOn: components["schemas"]["Day"];
            /** @description 取证时间, `HH:MM` in Shanghai, and 取证地点. */
            collectedAt: string;
            place: string;
            /** @description Where the officers stood, if they say so; compared with what the device noted. */
            position: components["schemas"]["Position"] | null;
            /** @description 取证人: the officers, in the order in which they acted. */
            collectors: string[];
            original: components["schemas"]["Originality"];
            attestation: components["schemas"]["Attestation"];
            particulars: components["schemas"]["EvidenceParticulars"];
            /** @description 保管链: every hand-over, oldest first. */
            custody: components["schemas"]["CustodyTransfer"][];
            /** @description 全过程记录: number of the act it records; null if it records none. */
            ofSeq: number | null;
            seq: number;
            /** @description Co-signature of the second officer is still missing while this names them. */
            awaiting: string | null;
            /** @description Who has the object in hands now; null if it is none. */
            custodian: string | null;
        };
        /** @description 不计入期限的时间: from its first day up to, not including, the day on which time counts again; null = still running. */
        ExcludedSpan: {
            from: components["schemas"]["Day"];
            until: components["schemas"]["Day"] | null;
            what: components["schemas"]["Text"];
            basis: string;
        };
        /** @description A span in which time does not count (中止、听证、检测). `until` null = still running. */
        Exclusion: {
            /** @enum {string} */
            reason: "suspension" | "hearing" | "public-notice";
            from: components["schemas"]["Day"];
            until: components["schemas"]["Day"] | null;
        };
        /** @description One part of the reason why a period ends when it does. */
        Explanation: {
            kind: components["schemas"]["ExplanationKind"];
            label: components["schemas"]["Text"];
            /** @description What it contributes, as people write it: a day, an instant, a number, a version; null = time stands still. */
            value: string | number | null;
            /** @description 来源: the article, or the calendar, it rests on. Never empty. */
            basis: string;
            /** @description The event of the case it comes from, where there is one. */
            seq: number | null;
            /** @description Calendar days by which it moves the end; null = without end. */
            days: number | null;
            /**
             * @description Only for the length: its unit.
             * @enum {string}
             */
            unit?: "working-day" | "calendar-day" | "month" | "year" | "hour";
            children: components["schemas"]["Explanation"][];
        };
        /**
         * @description What a part of an explanation is.
         * @enum {string}
         */
        ExplanationKind: "due" | "start" | "length" | "excluded" | "days-off" | "day-off" | "extension" | "last-day-moved" | "set-day" | "calendar";
        /** @description References to the facts a verdict rested on, each by the SHA-256 of its canonical JSON. */
        FactReferences: {
            people: {
                [key: string]: string;
            };
            matter: string | null;
            calendar: string;
            /** @description The party, where they are on the register of staff themselves. */
            partyPersonId: string | null;
            agencyArea: string;
            /** @description What papers say of the agency, at acts that draw such papers; itself, not a reference. */
            agency?: components["schemas"]["AgencyFacts"];
        };
        /** @description One person away, one certificate run out, or one person's training and test out of date. */
        Failure: {
            /** @constant */
            kind: "absence";
            personId: string;
            text: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "certificate-expiry";
            personId: string;
            certificateId: string;
            /** @description Last valid day. */
            lastDay: components["schemas"]["Day"];
            text: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "training-lapse";
            personId: string;
            /** @description Last day on which training and test suffice, if nothing is added. */
            lastDay: components["schemas"]["Day"];
            text: components["schemas"]["Text"];
        };
        /** @description Whether somebody has a feed, and since when. */
        FeedState: {
            active: boolean;
            since: string | null;
        };
        /** @description 执法类别 – a field of enforcement, which matters belong to and certificates cover. */
        Field: {
            agencyId: string;
            /** @description e.g. `fire`; the same word chooses the periods of the law pack. */
            code: string;
            name: string;
        };
        /** @description 案卷目录的一项 in a case: what is there, what is lacking, who can supply it. */
        FileEntry: {
            code: string;
            name: components["schemas"]["Text"];
            stage: string;
            /** @enum {string} */
            volume: "main" | "sub";
            basis: string;
            servedOnParty: boolean;
            gate: components["schemas"]["Gate"];
            /** @description In words, when the entry is called for. */
            requiredWhen: string;
            /** @enum {string} */
            status: "present" | "missing" | "not-required";
            reason: components["schemas"]["Text"];
            /** @description Papers and pieces of evidence that fill it, by id. */
            papers: string[];
            /** @description Events that fill it, where acts do and no paper. */
            events: number[];
            /** @description Empty for what is not called for, whatever its state. */
            lacking: components["schemas"]["Lack"][];
        };
        /** @description One thing that does not fit. */
        FileWarning: {
            /** @enum {string} */
            code: "claimed-type-differs" | "duplicate" | "device-time-differs" | "device-place-differs" | "kind-differs";
            message: components["schemas"]["Text"];
            /** @description Where the same file is, or both values that differ. */
            detail: {
                [key: string]: string | number | null;
            };
        };
        /** @description Something that is not as it must be. */
        Finding: {
            /** @description Stable kebab-case noun, e.g. `broken-link`. */
            code: string;
            /** @description The event it is about, where it is about one. */
            seq?: number;
            message: components["schemas"]["Text"];
            basis?: string;
        };
        /** @description 调查终结的认定与建议 – what review, notice and decision are all about. */
        Findings: {
            facts: {
                statement: string;
                evidenceIds: string[];
            }[];
            /** @description Articles breached and applied. */
            basis: string[];
            /** @description 裁量基准的适用说明 – 国办发〔2022〕27号 (十二). */
            discretion: string;
            /** @description The band applied, where the case has a benchmark; `discretion` says why it is this one. */
            benchmark?: components["schemas"]["BenchmarkUse"] | null;
            outcome: components["schemas"]["Outcome"];
            penalties: components["schemas"]["Penalty"][];
            /** @description What the circumstances call for beyond what the record itself shows. */
            circumstances: components["schemas"]["DeclaredCircumstances"];
        };
        /** @description How many of the others' fines are lower, equal, higher than this one. */
        FinePlace: {
            lower: number;
            equal: number;
            higher: number;
        };
        FineRange: {
            minFen: number;
            maxFen: number;
        };
        /** @description 同类罚款的分布 – in fen. */
        FineSpread: {
            /** @description Decisions with a fine. */
            count: number;
            leastFen: number;
            medianFen: number;
            mostFen: number;
        };
        /** @description Every case that could be drawn: how many, with how many tickets, and the digest that names exactly these. */
        Frame: {
            cases: number;
            tickets: number;
            digest: string;
        };
        /**
         * @description Gates of the file: by when a paper must be there.
         * @enum {string}
         */
        Gate: "conclusion" | "review" | "notice" | "decision" | "closing" | "archive";
        /** @enum {string} */
        Grade: "excellent" | "passed" | "failed";
        /** @description That the log of `from` leaves is the beginning of the one the checkpoint is of. Hashes in hex. */
        GrowthProof: {
            from: number;
            to: number;
            /** @description RFC 6962 consistency proof, lowest first. */
            path: string[];
            checkpoint: components["schemas"]["IssuedCheckpoint"];
        };
        /** @description 听证 – 行政处罚法 第63条、第64条. */
        Hearing: {
            requestedOn: components["schemas"]["Day"];
            /** @enum {string} */
            status: "requested" | "withdrawn" | "arranged" | "announced" | "held" | "reported";
            chair: string | null;
            day: components["schemas"]["Day"] | null;
            /** @description When it begins on that day, `HH:MM`; null or absent while no day is fixed. */
            hour?: string | null;
            noticeServedOn: components["schemas"]["Day"] | null;
        };
        /** @description One change of a person's file. */
        HistoryEntry: {
            seq: number;
            type: string;
            payload: unknown;
            at: string;
            byAccount: string | null;
            byPerson: string | null;
        };
        /** @description 放假安排 – the days the State Council's yearly notices name, as data that an agency may load and keep. */
        HolidayData: {
            version: string;
            /** @description Last day of the last year a notice is known for. */
            coveredThrough: components["schemas"]["Day"];
            /** @description 发文字号 of the notices the days are taken from. */
            sources: {
                year: number;
                document: string;
            }[];
            /** @description 放假: days off, weekend days that belong to a holiday included. */
            holidays: components["schemas"]["Day"][];
            /** @description 调休上班: weekend days that are worked. */
            makeUpDays: components["schemas"]["Day"][];
        };
        /** @description A line of the workbook, and what is wrong with it; nothing if it can be taken in. */
        ImportLine: {
            sheet: components["schemas"]["SheetCode"];
            /** @description As the spreadsheet counts them. */
            line: number;
            /** @description Whom or what it is about; identity numbers masked. */
            about: string;
            faults: components["schemas"]["LineFault"][];
        };
        /** @description 导入报告. */
        ImportReport: {
            /** @description Whether it was only tried. */
            dry: boolean;
            /** @description Whether the registers now hold it. */
            applied: boolean;
            /** @description Lines of each sheet. */
            counts: {
                people: number;
                posts: number;
                certificates: number;
            };
            /** @description How many lines cannot be taken in: with one of them nothing is. */
            faulty: number;
            lines: components["schemas"]["ImportLine"][];
        };
        /** @description An archive taken over, in a list. */
        ImportSummary: {
            id: string;
            origin: {
                id: string;
                name: string;
                creditCode: string;
            };
            case: {
                id: string;
                number: string;
                partyName: string | null;
                procedure: {
                    id: string;
                    version: string;
                };
                lawPack: string;
                state: string;
                events: number;
                head: string;
            };
            sha256: string;
            /** @description In bytes. */
            size: number;
            exportedAt: string;
            importedAt: string;
            importedBy: string;
        };
        /** @description 再次核验: the bag as it is kept now, and whether the index still says what it holds. */
        ImportVerification: {
            ok: boolean;
            verifiedAt: string;
            isIndexUnchanged: boolean;
            report: components["schemas"]["BagReport"];
        };
        /** @description The same with what is known of its signature and its people. */
        ImportView: {
            id: string;
            origin: {
                id: string;
                name: string;
                creditCode: string;
            };
            case: {
                id: string;
                number: string;
                partyName: string | null;
                procedure: {
                    id: string;
                    version: string;
                };
                lawPack: string;
                state: string;
                events: number;
                head: string;
            };
            sha256: string;
            /** @description In bytes. */
            size: number;
            exportedAt: string;
            importedAt: string;
            importedBy: string;
            verifierKey: string;
            /** @description Size and root of the other agency's log. */
            checkpoint: string;
            people: {
                personId: string;
                name: string;
                duties: string[];
                acts: number;
            }[];
            links: {
                package: string;
                main: string;
                sub: string;
                verify: string;
            };
        };
        /** @description A moment, ISO 8601 in UTC with milliseconds, e.g. `2026-03-02T01:30:00.000Z`. Sorts as text. */
        Instant: string;
        /** @description Null: not settled; the documents mark what is missing. */
        InstrumentSettings: {
            address: string | null;
            telephone: string | null;
            /** @description 代收机构 and the account – 罚款决定与罚款收缴分离实施办法 第7条. */
            bank: {
                account: string;
                name: string;
                address: string;
            } | null;
            /** @description 行政复议机关 – 行政复议法 第24条. */
            reconsideration: components["schemas"]["Place"] | null;
            /** @description 有管辖权的人民法院. */
            court: components["schemas"]["Place"] | null;
            /** @description 同级公安机关, for suspected crimes – 行政执法机关移送涉嫌犯罪案件的规定 第5条. */
            police: string | null;
            /** @description 机关代字 of document numbers, e.g. 鲁清溪. */
            numberPrefix: string | null;
        };
        /** @description 利害关系 – a declared direct interest in a party, who is known only by keyed digest. */
        Interest: {
            personId: string;
            partyDigest: string;
            /** @description Of what kind, in words. */
            nature: string;
            declaredAt: string;
        };
        /** @description A signed checkpoint, as it is given out. */
        IssuedCheckpoint: {
            /** @description The signed note, to be kept as it is. */
            checkpoint: string;
            size: number;
            /** @description Hex. */
            root: string;
            issuedAt: string;
            /** @description The key that signed, PEM. */
            publicKey: string;
            /** @description The same with the name of the log, in the form in which witnesses exchange keys. */
            verifierKey: string;
        };
        /** @description A paper or a piece of evidence that is not as the review saw it. */
        ItemChange: {
            id: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            /** @description Entry of the catalogue for a paper, null for a piece of evidence. */
            code: string | null;
            /** @description What a piece of evidence is called; null for a paper. */
            title: string | null;
        };
        /** @description What is known of a file of a case beside its digest. */
        KnownFile: {
            /** @description In bytes. */
            size: number;
            mediaType: string;
            kind: components["schemas"]["MediaKind"] | null;
            name: string;
            device: components["schemas"]["DeviceData"] | null;
            uploadedBy: string;
            uploadedAt: string;
        };
        /** @description 缺项 – one thing an entry lacks, and who can supply it. */
        Lack: {
            /** @enum {string} */
            kind: "missing" | "unsigned" | "out-of-order" | "unserved";
            /** @description The paper or piece of evidence it is about; null where there is none yet. */
            itemId: string | null;
            message: components["schemas"]["Text"];
            duties: components["schemas"]["ActDuty"][];
            /** @description Persons who alone can supply it; empty = anybody of the duties. */
            persons: string[];
        };
        /** @description An act that did in its period's place what was due before. */
        LateAct: {
            /** @description The period: its key in the case, its code in the pack, its name, and the article. */
            period: string;
            code: string;
            name: components["schemas"]["Text"];
            basis: string;
            /** @description Whose delay it is: `agency`, `party` …. */
            actor: string;
            dueOn: components["schemas"]["Day"];
            doneOn: components["schemas"]["Day"];
            /** @description Calendar days; nought where it was late by hours only. */
            daysLate: number;
        };
        LawPack: {
            /** @description e.g. `cn-henan-pingdingshan/2026-08`. */
            id: string;
            name: components["schemas"]["Text"];
            inForceFrom: components["schemas"]["Day"];
            periods: components["schemas"]["PeriodDefinition"][];
            catalogue: {
                ordinary: components["schemas"]["CatalogueEntry"][];
                simplified: components["schemas"]["CatalogueEntry"][];
            };
            /** @description 听证线 – 行政处罚法 第63条; 河南省行政处罚听证办法 第4条. */
            hearingLine: {
                kinds: components["schemas"]["PenaltyKind"][];
                citizenFen: number;
                organisationFen: number;
                basis: string;
            };
            /** @description 重大行政处罚 – 河南省重大行政处罚备案审查办法 第3条、第5条. */
            majorLine: {
                kinds: components["schemas"]["PenaltyKind"][];
                citizenFen: number;
                organisationFen: number;
                basis: string;
            };
            /** @description 当场处罚: greatest fines and the kinds of penalty of the simplified procedure (行政处罚法 第51条). */
            spotPenalty: {
                kinds: components["schemas"]["PenaltyKind"][];
                citizenFen: number;
                organisationFen: number;
                basis: string;
            };
            /** @description 当场收缴: greatest fine, in fen, collected on the spot for being small (行政处罚法 第68条第1项). */
            spotCollection: {
                maxFen: number;
                basis: string;
            };
            /** @description 未满十四周岁不予处罚 – 行政处罚法 第30条. */
            criminalAge: {
                noPenaltyUnder: number;
                basis: string;
            };
            officers: {
                minimum: number;
                basis: string;
            };
            /** @description 学时与法治测试. */
            qualification: {
                trainingHours: number;
                windowMonths: number;
                testWithinMonths: number;
                basis: string;
                /** @description 初次从事法制审核须有法律职业资格: persons who began before this day are not "first". */
                firstReviewersSince: components["schemas"]["Day"];
            };
            collectiveDiscussion: {
                minimumMembers: number;
                basis: string;
            };
            /** @description 加处罚款: per-mille of the fine a day, capped at the fine (行政处罚法 第72条; 行政强制法 第45条). */
            surcharge: {
                perDayPerMille: number;
                capPercent: number;
                basis: string;
            };
            /** @description Which period definition applies to a role of the procedure, by field; `general` is the fall-back. */
            periodChoice: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /** @description 延长办案期限: greatest number of days a head may grant at once, by field. */
            extensions: {
                [key: string]: {
                    days: number;
                    times: number;
                    basis: string;
                };
            };
            /** @description 期限预警: so many days before its last day a period is shown yellow, then red; short ones later than long ones. */
            warnings: {
                /** @description For periods of at most `upToDays` days; a month counts thirty. */
                short: {
                    upToDays: number;
                    yellowDays: number;
                    redDays: number;
                };
                long: {
                    yellowDays: number;
                    redDays: number;
                };
            };
            /** @description 法制审核要点 – 国办发〔2018〕118号 (十三). */
            reviewPoints: {
                code: string;
                name: components["schemas"]["Text"];
            }[];
            /** @description 执法全过程记录 – 行政处罚法 第47条. */
            processRecord: components["schemas"]["ProcessRecordLaw"];
            /** @description Values that are policy, not law. */
            policies: components["schemas"]["PolicyValue"][];
        };
        LawPackSummary: {
            /** @description e.g. `cn-henan-pingdingshan/2026-08`. */
            id: string;
            name: components["schemas"]["Text"];
            inForceFrom: components["schemas"]["Day"];
        };
        /**
         * @description `answer` is the deciding of a pending request; `clerk` registers, records payments and archives.
         * @enum {string}
         */
        LegCode: "handle" | "review" | "decide" | "answer" | "chair" | "clerk";
        /**
         * @description How near the end is. Only duties are warned of: a right that lapses and a wait that ends harm nobody.
         * @enum {string}
         */
        Level: "none" | "yellow" | "red" | "breached";
        /**
         * @description 行政强制法 第19条、第28条第1款.
         * @enum {string}
         */
        LiftingGround: "not-approved" | "no-breach" | "unrelated" | "decided" | "period-over" | "no-longer-needed";
        /** @description What is wrong with a line; `column` is null where it is the line as a whole. */
        LineFault: {
            column: components["schemas"]["Text"] | null;
            message: components["schemas"]["Text"];
        };
        /** @description 借人方案, and how the case is then finished. */
        Loan: {
            people: components["schemas"]["Borrowed"][];
            assignment: components["schemas"]["Assignment"];
        };
        /** @description Something that is not as it must be, and where. */
        LogFinding: {
            code: components["schemas"]["LogFindingCode"];
            message: components["schemas"]["Text"];
            caseId?: string;
            seq?: number;
            /** @description Position in the log, counted from 0. */
            position?: number;
            /** @description Size a checkpoint names. */
            size?: number;
        };
        /**
         * @description What is wrong with the log or with what it is about.
         * @enum {string}
         */
        LogFindingCode: "case-removed" | "tail-truncated" | "event-removed" | "event-changed" | "chain-resealed" | "event-unlogged" | "leaf-missing" | "leaf-changed" | "node-missing" | "node-changed" | "log-truncated" | "checkpoint-unsigned" | "checkpoint-contradicted";
        /** @description 日志核验结论. */
        LogVerification: {
            ok: boolean;
            verifiedAt: string;
            /** @description How many leaves the log had when the verification began. */
            size: number;
            /** @description Root over these leaves, recomputed, in hex; null if leaves are missing. */
            root: string | null;
            /** @description How many leaves were compared with their events. */
            compared: number;
            /** @description How many events wait for their place in the log. */
            pending: number;
            /** @description The first findings of each code. */
            findings: components["schemas"]["LogFinding"][];
        };
        /** @description An act that leads this way; where it may lead elsewhere too, when it leads here. */
        MapAct: {
            type: string;
            name: components["schemas"]["Text"];
            duty: components["schemas"]["ActDuty"];
            condition: components["schemas"]["Text"] | null;
        };
        /** @description A way from one stage to another. */
        MapMove: {
            from: string;
            to: string;
            usual: boolean;
            acts: components["schemas"]["MapAct"][];
            /** @description The line on either sheet, in its pixels. */
            across: components["schemas"]["Point"][];
            down: components["schemas"]["Point"][];
        };
        /** @description A phase of the map, in pixels. */
        MapPhase: {
            x: number;
            y: number;
            width: number;
            height: number;
            id: string;
        };
        /** @description One way to lay the map out. */
        MapSheet: {
            width: number;
            height: number;
            phases: components["schemas"]["MapPhase"][];
            stages: components["schemas"]["MapStage"][];
        };
        /** @description A stage of the map; `column` and `row` tell its phase and its place in the phase, from nought. */
        MapStage: {
            x: number;
            y: number;
            width: number;
            height: number;
            id: string;
            column: number;
            row: number;
        };
        /** @description 执法事项 – one power on the agency's list, with its legal basis and range (行政处罚法 第24条、第38条). */
        MatterFacts: {
            code: string;
            name: string;
            field: string;
            basis: string;
            /** @description The day range in which the power is held; `until` is exclusive, null = open. */
            from: components["schemas"]["Day"];
            until: components["schemas"]["Day"] | null;
            /** @description Kinds of penalty the basis allows and, for fines, the range in fen by kind of party. */
            penaltyKinds: components["schemas"]["PenaltyKind"][];
            fineRange: {
                citizen: components["schemas"]["FineRange"] | null;
                organisation: components["schemas"]["FineRange"] | null;
            };
            /** @description 查封、扣押的法律、行政法规依据 for this matter (行政强制法 第10条、第17条); absent or null: the measure is not open. */
            seizureBasis?: string | null;
            /** @description 行政裁量基准 for this matter (行政处罚法 第34条); absent or null: none was entered. */
            benchmark?: components["schemas"]["Benchmark"] | null;
        };
        /** @description One measure of a case. `id` is `kind.seq`, by the event that began it. */
        Measure: components["schemas"]["Preservation"] | components["schemas"]["Seizure"] | components["schemas"]["CorrectionOrder"];
        /** @description A kind of measure beside a case: its states, moves, and the acts of the case that move it. */
        MeasureDescription: {
            kind: components["schemas"]["MeasureKind"];
            name: components["schemas"]["Text"];
            basis: string;
            moves: components["schemas"]["StageMove"][];
            states: {
                nameZh: string;
                name: components["schemas"]["Text"];
                /** @description The articles the stage rests on. */
                basis: string;
                id: string;
                /** @description Types of the acts the state knows, its own before those of the stages around it. */
                acts: string[];
                final: boolean;
            }[];
            acts: string[];
        };
        /** @enum {string} */
        MeasureKind: "preservation" | "seizure" | "correction-order";
        /**
         * @description By this limits differ.
         * @enum {string}
         */
        MediaKind: "image" | "document" | "audio" | "video" | "archive";
        /** @description 缺项. */
        Missing: {
            content: string;
            basis: string;
        };
        /** @description A state by id and name. */
        NamedState: {
            state: string;
            name: components["schemas"]["Text"];
        };
        /** @description 事先告知 – 行政处罚法 第44条. */
        Notice: {
            documentId: string;
            seq: number;
            /** @description Digest of the facts and the basis that were told, and of whom they were told to. */
            toldDigest: string;
            penalties: components["schemas"]["Penalty"][];
            hearingRight: boolean;
            effectiveOn: components["schemas"]["Day"];
        };
        /**
         * @description What a notification is about.
         * @enum {string}
         */
        NotificationKind: "period-yellow" | "period-red" | "period-breached" | "period-changed" | "signature-awaited" | "approval-awaited";
        /** @description A notification as its person sees it. */
        NotificationView: {
            id: string;
            kind: components["schemas"]["NotificationKind"];
            caseId: string;
            caseNumber: string;
            text: components["schemas"]["Text"];
            at: string;
            readAt: string | null;
            /** @description Null while it still holds. */
            endedAt: string | null;
        };
        /** @description 物证. */
        ObjectParticulars: {
            quantity: string;
            condition: string;
            /** @description 保管人: a person or an organ, by name. */
            custodian: string;
            keptAt: string;
        };
        /** @description Somebody who holds a duty on the case at present. */
        OnDuty: {
            personId: string;
            duty: components["schemas"]["ActDuty"];
        };
        /** @description 原件、原物、原始载体, or a copy and why – 最高人民法院关于行政诉讼证据若干问题的规定 第10条至第12条. */
        Originality: {
            isOriginal: boolean;
            /** @description 提取原件确有困难的原因. */
            copyReason?: string | null;
            /** @description 原件持有人、存放处. */
            holder?: string | null;
            /** @description 经核对与原件无误. */
            checkedAgainstOriginal?: boolean | null;
        };
        /**
         * @description 行政处罚法 第57条第1款: penalty / no penalty because slight etc. / no breach established.
         * @enum {string}
         */
        Outcome: "penalty" | "no-penalty" | "dismissal";
        /** @description 监督概览. */
        Overview: {
            from: components["schemas"]["Day"] | null;
            to: components["schemas"]["Day"] | null;
            at: components["schemas"]["Instant"];
            cases: components["schemas"]["CaseCounts"];
            breaches: components["schemas"]["BreachCount"][];
            refusals: components["schemas"]["RefusalCounts"];
            people: components["schemas"]["PersonLoad"][];
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_AccountView: {
            items: components["schemas"]["AccountView"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_BreachView: {
            items: components["schemas"]["BreachView"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_CaseSummary: {
            items: components["schemas"]["CaseSummary"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_DownloadView: {
            items: components["schemas"]["DownloadView"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_HistoryEntry: {
            items: components["schemas"]["HistoryEntry"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_ImportSummary: {
            items: components["schemas"]["ImportSummary"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_MatterFacts: {
            items: components["schemas"]["MatterFacts"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_NotificationView: {
            items: components["schemas"]["NotificationView"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_PeriodChangeView: {
            items: components["schemas"]["PeriodChangeView"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_PeriodView: {
            items: components["schemas"]["PeriodView"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_PersonView: {
            items: components["schemas"]["PersonView"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_ProposalView: {
            items: components["schemas"]["ProposalView"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_SampleSummary: {
            items: components["schemas"]["SampleSummary"][];
            nextCursor: string | null;
        };
        /** @description One page of a list, and where the next begins; null at the end. */
        Page_Told_Refusal: {
            items: components["schemas"]["Told_Refusal"][];
            nextCursor: string | null;
        };
        /** @description JSON Schema 2020-12. */
        PayloadSchema: {
            [key: string]: unknown;
        };
        /** @description 拟处罚内容. */
        Penalty: {
            kind: components["schemas"]["PenaltyKind"];
            /** @description Fines and confiscations, in fen. */
            amountFen?: number;
            /** @description What else it consists of: which permit, how long, which things. */
            particulars?: string;
            /** @description 减轻处罚的理由: why the amount lies below the range (行政处罚法 第32条). */
            belowRangeGround?: string;
        };
        /**
         * @description 处罚种类 – 行政处罚法 第9条.
         * @enum {string}
         */
        PenaltyKind: "warning" | "circulated-criticism" | "fine" | "confiscation" | "permit-suspension" | "grade-reduction" | "permit-revocation" | "business-restriction" | "business-suspension" | "closure" | "trade-ban";
        /** @description 一项申请 – what is asked for, by whom and why, and the acts by which the caller could answer it now. */
        PendingApproval: {
            case: components["schemas"]["CaseSummary"];
            request: components["schemas"]["Request"];
            /** @description The act that asked. */
            asked: {
                type: string;
                name: components["schemas"]["Text"];
                basis: string;
                payload: unknown;
            };
            /** @description What the caller may answer with; never empty. */
            answers: {
                type: string;
                name: components["schemas"]["Text"];
                basis: string;
            }[];
        };
        /** @description 执行 – 行政处罚法 第66条至第73条. */
        Performance: {
            payments: {
                seq: number;
                paidOn: components["schemas"]["Day"];
                fineFen: number;
                surchargeFen: number;
            }[];
            /** @description 当场收缴的罚款 and its way to the agency and to the bank (行政处罚法 第71条). */
            cash: components["schemas"]["CashCollected"][];
            deferredUntil: components["schemas"]["Day"] | null;
            demandServedOn: components["schemas"]["Day"] | null;
            courtAppliedOn: components["schemas"]["Day"] | null;
            /** @description 行政复议、行政诉讼: while one runs the surcharge does not (行政处罚法 第73条第3款). `until` null = still pending. */
            remedies: {
                /** @enum {string} */
                kind: "reconsideration" | "litigation";
                from: components["schemas"]["Day"];
                until: components["schemas"]["Day"] | null;
            }[];
        };
        /** @description The case after the act, and the event that records it. */
        Performed: {
            case: components["schemas"]["CaseView"];
            event: components["schemas"]["EventView"];
        };
        /** @description What a calendar made of a running period. */
        PeriodChangeView: {
            caseId: string;
            caseNumber: string;
            period: string;
            code: string;
            name: components["schemas"]["Text"];
            basis: string;
            /** @description A last day under one calendar. */
            before: {
                dueOn: components["schemas"]["Day"] | null;
                calendarCertain: boolean;
                calendarVersion: string;
            };
            /** @description A last day under one calendar. */
            after: {
                dueOn: components["schemas"]["Day"] | null;
                calendarCertain: boolean;
                calendarVersion: string;
            };
            caseVersion: number;
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description 期限定义. */
        PeriodDefinition: {
            code: string;
            name: components["schemas"]["Text"];
            startsAt: string;
            length: number;
            /** @enum {string} */
            unit: "working-day" | "calendar-day" | "month" | "year" | "hour";
            /** @enum {string} */
            mode: "at-most" | "at-least";
            actor: string;
            domain: string;
            extendable: string;
            consequence: string;
            basis: string;
            /** @description False where the source marks it unverified. */
            verified: boolean;
        };
        /**
         * @description 期限状态. A wait that is over, a right that lapsed and a duty that fell away have `ended`; a late act stands, and is marked `breached`.
         * @enum {string}
         */
        PeriodStatus: "running" | "suspended" | "met" | "breached" | "ended";
        /** @description A running period in a list. */
        PeriodView: {
            caseId: string;
            caseNumber: string;
            partyName: string | null;
            period: string;
            code: string;
            name: components["schemas"]["Text"];
            basis: string;
            startsOn: components["schemas"]["Day"];
            dueOn: components["schemas"]["Day"];
            dueAt: components["schemas"]["Instant"] | null;
            daysLeft: number;
            level: components["schemas"]["Level"];
            calendarCertain: boolean;
            calendarVersion: string;
            mustAct: {
                /** @description Whom the law bids: `agency`, `party` …. */
                actor: string;
                /** @description Whose turn it is at the agency; null where it is another's. */
                duty: components["schemas"]["ActDuty"] | null;
                /** @description Who holds that duty on the case; empty while nobody has taken it up. */
                personIds: string[];
            };
        };
        /** @description 办、审、定各几件 – on how many cases a person holds or held which duty. */
        PersonLoad: {
            personId: string;
            name: string;
            handle: number;
            review: number;
            decide: number;
        };
        /** @description A person as others of the agency see them; the rest is for administrators, supervisors and the person. */
        PersonView: {
            id: string;
            name: string;
            /** @description Roles of the posts held at this instant. */
            roles: components["schemas"]["Role"][];
            posts: components["schemas"]["PostFacts"][];
            certificates: components["schemas"]["CertificateFacts"][];
            /** @description 法律职业资格 – 行政处罚法 第58条第2款; null if none. */
            legalQualification: {
                number: string;
                since: components["schemas"]["Day"];
            } | null;
            firstReviewOn: string | null;
            /** @description Masked, e.g. `410423********1234`. */
            identityNumber?: string;
        };
        /** @description A phase, and its stages in order. */
        PhaseStages: {
            id: string;
            name: components["schemas"]["Text"];
            stages: string[];
        };
        /** @description A body with its address. */
        Place: {
            name: string;
            address: string;
        };
        Point: {
            x: number;
            y: number;
        };
        /** @description 公安机关不予立案 – after which the case is handled administratively (移送规定 第10条). */
        PoliceReply: {
            repliedOn: components["schemas"]["Day"];
            accepted: boolean;
        };
        /** @description 本机关政策 – a value of the pack that the law leaves open, and that the agency has settled. */
        PolicyValue: {
            /** @description Path of the value in the pack, e.g. `collectiveDiscussion.minimumMembers`. */
            value: string;
            text: components["schemas"]["Text"];
            /** @description Nearest text of law, for whoever wants to settle it otherwise. */
            basis: string;
        };
        /** @description In degrees, WGS 84. */
        Position: {
            latitude: number;
            longitude: number;
        };
        /** @description 任职. `untilAt` is exclusive, null = open. */
        Post: {
            id: string;
            agencyId: string;
            personId: string;
            role: components["schemas"]["Role"];
            unitId: string | null;
            fromAt: string;
            untilAt: string | null;
        };
        /** @description 任职 – a post at the agency of the case. `until` is exclusive. */
        PostFacts: {
            role: components["schemas"]["Role"];
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"] | null;
        };
        PreScore: {
            /** @description Of 100. */
            points: number;
            deductions: components["schemas"]["Deduction"][];
            /** @description 一票否决 – a file that does not verify fails, whatever else is right. */
            fails: boolean;
        };
        /** @description 先行登记保存 – 行政处罚法 第56条. */
        Preservation: {
            id: string;
            /** @description State of the machine of the kind. */
            state: string;
            /** @constant */
            kind: "preservation";
            registeredOn: components["schemas"]["Day"] | null;
            /** @description The event of the registration. */
            registeredSeq: number | null;
            disposedOn: components["schemas"]["Day"] | null;
        };
        /** @description RFC 9457 problem details, in one language. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ErrorCode"] | "internal";
            detail: string;
            /** @description Names this request in the server's log. */
            correlationId: string;
            blockers?: components["schemas"]["ToldBlocker"][];
            errors?: {
                pointer: string;
                message: string;
            }[];
        };
        /** @description A procedure whole: for diagrams, and for clients that make forms of it. */
        ProcedureDescription: {
            id: string;
            version: string;
            name: components["schemas"]["Text"];
            basis: string;
            moves: components["schemas"]["StageMove"][];
            states: {
                nameZh: string;
                name: components["schemas"]["Text"];
                /** @description The articles the stage rests on. */
                basis: string;
                id: string;
                /** @description Types of the acts the state knows, its own before those of the stages around it. */
                acts: string[];
                final: boolean;
            }[];
            opening: components["schemas"]["ActDescription"];
            acts: components["schemas"]["ActDescription"][];
            /** @description 措施: side machines whose acts the procedure has. */
            measures: components["schemas"]["MeasureDescription"][];
            /** @description 阶段的分组, in order. */
            phases: components["schemas"]["PhaseStages"][];
            rules: {
                code: string;
                basis: string;
                title: components["schemas"]["Text"];
            }[];
        };
        /** @description The map, laid out for a wide screen and for a narrow one. */
        ProcedureMap: {
            id: string;
            version: string;
            across: components["schemas"]["MapSheet"];
            down: components["schemas"]["MapSheet"];
            moves: components["schemas"]["MapMove"][];
        };
        ProcedureSummary: {
            states: number;
            acts: number;
            id: string;
            version: string;
            name: components["schemas"]["Text"];
            basis: string;
        };
        /** @description 启动、调查取证、审核、决定、送达、执行 – a link of the whole process, by the acts that make it up. */
        ProcessLink: {
            code: string;
            name: components["schemas"]["Text"];
            acts: string[];
        };
        /** @description Everything a law pack says of recording. */
        ProcessRecordLaw: {
            links: components["schemas"]["ProcessLink"][];
            requirements: components["schemas"]["RecordRequirement"][];
            basis: string;
        };
        /** @description 全过程记录 of a case, its acts by name. */
        ProcessRecordView: {
            /** @description Nothing that is required is missing or unsigned. */
            complete: boolean;
            basis: string;
            links: components["schemas"]["RecordedLink"][];
            acts: components["schemas"]["RecordedActView"][];
        };
        /** @description 人选要求. */
        Profile: {
            roles: components["schemas"]["Role"][];
            /** @description 执法证: the field and area it must cover; null for whoever does not handle. */
            certificate: {
                field: string;
                area: string;
            } | null;
            /** @description 法律职业资格 – 行政处罚法 第58条第2款. */
            legalQualification: boolean;
        };
        /** @description A calendar that waits for a second person, or what became of it. */
        ProposalView: {
            id: string;
            version: string;
            coveredThrough: components["schemas"]["Day"];
            proposedBy: string;
            proposedAt: string;
            /**
             * @description Null while it waits.
             * @enum {string|null}
             */
            outcome: "confirmed" | "rejected" | null;
            decidedBy: string | null;
            decidedAt: string | null;
            data: components["schemas"]["HolidayData"];
            /** @description 法定节假日 that the data does not have as days off: to be compared with the notice. */
            missingStatutoryDays: components["schemas"]["Day"][];
        };
        /** @enum {string} */
        ProposedDisposal: "return" | "confiscate" | "destroy";
        /** @enum {string} */
        ReInspectionResult: "corrected" | "partly-corrected" | "not-corrected";
        /** @description One value that is new, gone or different. */
        RecordChange: {
            /** @description Where it stands, e.g. `file[3].sealedAt`. */
            path: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            /** @description Absent where it was added. */
            before?: unknown;
            /** @description Absent where it was removed. */
            after?: unknown;
        };
        /**
         * @description `required`: without it the record has a gap. `as-needed`: 根据实际情况, where it may be disputed.
         * @enum {string}
         */
        RecordDemand: "required" | "as-needed";
        /** @description One duty to record one act, and what there is. */
        RecordDue: {
            medium: components["schemas"]["RecordMedium"];
            demand: components["schemas"]["RecordDemand"];
            reason: components["schemas"]["Text"];
            basis: string;
            state: components["schemas"]["RecordState"];
            /** @description Ids of papers, evidence, recordings. */
            items: string[];
        };
        /**
         * @description 文字记录、音像记录.
         * @enum {string}
         */
        RecordMedium: "written" | "audio-visual";
        /** @description One duty to record. */
        RecordRequirement: {
            /** @description Types of the acts it is about, of any procedure. */
            acts: string[];
            medium: components["schemas"]["RecordMedium"];
            demand: components["schemas"]["RecordDemand"];
            /** @description Only of services of these ways; absent = always. */
            methods?: components["schemas"]["ServiceMethod"][];
            /** @description Witnesses who signed stand in for it: then it is only as needed. */
            orWitnesses?: boolean;
            reason: components["schemas"]["Text"];
            basis: string;
        };
        /**
         * @description `unsigned`: there, but a signature is missing. `advised`: not there, and only asked for where there may be dispute.
         * @enum {string}
         */
        RecordState: "present" | "unsigned" | "missing" | "advised";
        /** @description An act something is to be recorded of, by name. */
        RecordedActView: {
            seq: number;
            type: string;
            at: components["schemas"]["Instant"];
            due: components["schemas"]["RecordDue"][];
            name: components["schemas"]["Text"];
        };
        /** @description A link of the process: the acts done of it; none = not reached. */
        RecordedLink: {
            code: string;
            name: components["schemas"]["Text"];
            acts: number[];
            /** @description How many of them lack something that is required. */
            lacking: number;
        };
        /** @enum {string} */
        RecordingMedium: "video" | "audio" | "photo";
        /** @description 视听资料: the device and whoever used it, from and to when. */
        RecordingParticulars: {
            device: string;
            recordedBy: string;
            /** @description `HH:MM`. */
            from: string;
            to: string;
            hasSound: boolean;
            /** @description 声音内容的文字记录. */
            transcript?: string | null;
        };
        /** @description 执法记录 with everything known of it. */
        RecordingView: {
            /** @description Null where the file did not come in through this server's door. */
            file: components["schemas"]["KnownFile"] | null;
            contentUrl: string;
            thumbnailUrl: string | null;
            warnings: components["schemas"]["FileWarning"][];
            id: string;
            seq: number;
            /** @description Number of the act it records. */
            ofSeq: number;
            medium: components["schemas"]["RecordingMedium"];
            title: string;
            sha256: string;
            device: string;
            recordedBy: string;
            recordedOn: components["schemas"]["Day"];
            from: string;
            to: string;
        };
        RefusalCounts: {
            total: number;
            blockers: components["schemas"]["BlockerCount"][];
            people: {
                personId: string;
                name: string;
                count: number;
            }[];
        };
        /** @description 近亲属 – one direction of a tie between two persons; the other direction has its own row. */
        Relative: {
            personId: string;
            relativeId: string;
            relation: string;
        };
        /** @description 一项补强措施. */
        Remedy: {
            /** @enum {string} */
            kind: "hire" | "train";
            /** @description Who is to be trained; null for a hire. */
            personId: string | null;
            /** @description What the person is to bring, or to acquire (`roles` is empty: they hold the post). */
            profile: components["schemas"]["Profile"];
            text: components["schemas"]["Text"];
            /** @description How much of the drill's risk it removes. */
            removes: number;
            /** @description Cases it concerns. */
            caseIds: string[];
        };
        /** @description The case, as the bag says. */
        ReportedCase: {
            agency: components["schemas"]["BagAgency"];
            caseId: string;
            number: string;
            party: string | null;
            procedure: {
                id: string;
                version: string;
            };
            lawPack: string;
            state: string;
            stateName: components["schemas"]["Text"];
            /** @description False: still running; the file need not be whole. */
            isArchived: boolean;
            ending: components["schemas"]["Ending"] | null;
            version: number;
            head: string;
            exportedAt: string;
            madeBy: string;
        };
        /** @description An act, and who did it. */
        ReportedEvent: {
            seq: number;
            at: string;
            type: string;
            name: components["schemas"]["Text"];
            duty: components["schemas"]["ActDuty"] | null;
            personId: string;
            person: string;
            hash: string;
        };
        /** @description Somebody on the case. */
        ReportedPerson: {
            personId: string;
            name: string;
            /** @description 办、审、定; empty for those who only kept records or presided. */
            duties: string[];
            acts: number;
        };
        /** @description 待批准的申请 – applied for by one, to be approved by another. */
        Request: {
            kind: components["schemas"]["RequestKind"];
            seq: number;
            by: string;
            at: components["schemas"]["Instant"];
            days: number | null;
            /** @description The person a recusal is about; the day until which payment is deferred; and the like. */
            subject: string | null;
        };
        /** @enum {string} */
        RequestKind: "filing" | "closing" | "suspension" | "extension" | "preservation" | "seizure" | "seizure-extension" | "recusal" | "referral" | "crime-transfer" | "withdrawal" | "deferral" | "court-application" | "correction" | "restriction" | "restriction-lifting";
        ReturnReason: {
            point: string;
            reason: string;
            reference?: components["schemas"]["ReviewReference"] | null;
        };
        /** @description 审核 – one round of review and what it saw. */
        Review: {
            seq: number;
            by: string;
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            result: "passed" | "returned" | "objected";
            legal: boolean;
            seen: components["schemas"]["ReviewedContent"];
        };
        ReviewPoint: {
            code: string;
            met: boolean;
            note: string;
            reference?: components["schemas"]["ReviewReference"] | null;
        };
        ReviewReference: {
            itemId: string;
            page?: number | null;
        };
        /** @description 一次审核 – what it said, what it saw, and what has changed since. */
        ReviewRound: {
            seq: number;
            type: string;
            name: components["schemas"]["Text"];
            by: string;
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            result: "passed" | "returned" | "objected";
            /** @description 法制审核, not only a review of the case. */
            legal: boolean;
            opinion: string | null;
            points: components["schemas"]["ReviewPoint"][];
            reasons: components["schemas"]["ReturnReason"][];
            /** @description The paper it drew up. */
            documentId: string | null;
            /** @description Parts of the content that are different now: `facts`, `basis`, `proposal`, `hearing`, `evidence:<id>`. Empty: none. */
            changed: string[];
            /** @description Papers and evidence that are new, gone or different since. */
            items: components["schemas"]["ItemChange"][];
            /** @description The findings it saw; null where the chain cannot be replayed or there were none. */
            findings: components["schemas"]["Findings"] | null;
            /** @description The day it was submitted for this review. */
            submittedOn: components["schemas"]["Day"] | null;
        };
        /** @description The digests of what a review saw, part by part, so that a later difference can be named. */
        ReviewedContent: {
            facts: string;
            basis: string;
            proposal: string;
            hearing: string;
            evidence: {
                [key: string]: string;
            };
            /** @description Digest over all of it. */
            digest: string;
        };
        RiskPart: {
            /** @enum {string} */
            sign: "refusals" | "lateActs" | "missing" | "breaches" | "isMajor" | "isUnread";
            tickets: number;
        };
        /**
         * @description 岗位 – what a post entitles to; a person may hold several posts, also at several agencies.
         * @enum {string}
         */
        Role: "handler" | "reviewer" | "approver" | "hearing-chair" | "clerk" | "supervisor" | "administrator";
        SampleFinding: {
            id: string;
            grade: components["schemas"]["Grade"];
            opinion: string;
            foundAt: components["schemas"]["Instant"];
            foundBy: string;
        };
        /** @description A sample in a list. */
        SampleSummary: {
            id: string;
            seed: string;
            size: number;
            /** @enum {string} */
            cases: "ended" | "all";
            openedFrom: components["schemas"]["Day"] | null;
            openedTo: components["schemas"]["Day"] | null;
            drawnAt: components["schemas"]["Instant"];
            drawnBy: string;
            drawn: number;
            /** @description Files on which somebody has given an opinion. */
            evaluated: number;
        };
        SampleView: {
            id: string;
            seed: string;
            size: number;
            /** @enum {string} */
            cases: "ended" | "all";
            openedFrom: components["schemas"]["Day"] | null;
            openedTo: components["schemas"]["Day"] | null;
            drawnAt: components["schemas"]["Instant"];
            drawnBy: string;
            drawn: number;
            /** @description Files on which somebody has given an opinion. */
            evaluated: number;
            frame: components["schemas"]["Frame"];
            /** @description Whether the draw, repeated from the frame as it is kept, gives the same cases in the same order. */
            repeats: boolean;
            items: components["schemas"]["SampledCase"][];
        };
        SampledCase: {
            caseId: string;
            position: number;
            /** @description Null for a case the caller may not see. */
            number: string | null;
            partyName: string | null;
            ticket: string;
            weight: number;
            parts: components["schemas"]["RiskPart"][];
            preScore: components["schemas"]["PreScore"];
            /** @description Whether something has happened in the case since the draw. */
            movedOn: boolean;
            findings: components["schemas"]["SampleFinding"][];
        };
        /** @description 封存: what is kept of a sealed paper. */
        SealView: {
            at: string;
            /** @description SHA-256 of the PDF; null where its characters cannot be printed. */
            sha256: string | null;
            pages: number | null;
            /** @description 范本版本 and the digest of layout and fonts it was drawn up with. */
            template: string | null;
            layout: string | null;
            /** @description False: today's templates, layout or fonts would make another paper of it. */
            isCurrent: boolean;
        };
        /** @description Something found: a case itself, a paper by its number, a piece of evidence by its title. */
        SearchHit: {
            /** @enum {string} */
            kind: "case" | "paper" | "evidence";
            caseId: string;
            caseNumber: string;
            partyName: string | null;
            stateName: components["schemas"]["Text"];
            /** @description What was found: the number of the case or the paper, the title of the evidence. */
            title: string;
            /** @description The paper or the piece of evidence; null for the case itself. */
            itemId: string | null;
        };
        /** @description 查封、扣押清单的一项. */
        SeizedItem: {
            name: string;
            quantity: string;
            /** @description 规格、型号、新旧、状况. */
            condition: string;
        };
        /** @description 查封、扣押 – 行政强制法 第22条至第28条. */
        Seizure: {
            id: string;
            /** @description State of the machine of the kind. */
            state: string;
            /** @constant */
            kind: "seizure";
            form: components["schemas"]["SeizureForm"];
            /** @description 法律、法规依据: the provision that allows the measure. */
            legalBasis: string;
            /** @description 情况紧急,当场实施: taken before it was approved (行政强制法 第19条). */
            urgent: boolean;
            takenAt: components["schemas"]["Instant"] | null;
            takenOn: components["schemas"]["Day"] | null;
            takenSeq: number | null;
            /** @description The list handed over (查封、扣押清单). */
            items: components["schemas"]["SeizedItem"][];
            reportedAt: components["schemas"]["Instant"] | null;
            approvedAt: components["schemas"]["Instant"] | null;
            /** @description Calendar days by which the thirty were extended. */
            extensionDays: number;
            /** @description 检测、检验、检疫、鉴定的期间, which do not count; `until` is exclusive. */
            appraisals: {
                from: components["schemas"]["Day"];
                until: components["schemas"]["Day"];
            }[];
            /** @description What is to become of the things by the decision. */
            proposedDisposal: components["schemas"]["ProposedDisposal"] | null;
            liftedOn: components["schemas"]["Day"] | null;
            liftedFor: components["schemas"]["LiftingGround"] | null;
            /** @description The day on which the things were handed back or disposed of. */
            endedOn: components["schemas"]["Day"] | null;
            disposal: components["schemas"]["SeizureDisposal"] | null;
        };
        /** @enum {string} */
        SeizureDisposal: "returned" | "confiscated" | "destroyed" | "handed-to-police";
        /** @enum {string} */
        SeizureForm: "sealing" | "seizure";
        /** @description What a signed-in user is told of themselves. */
        SelfDescription: {
            account: {
                id: string;
                username: string;
            };
            person: {
                id: string;
                name: string;
            };
            agency: {
                id: string;
            };
            roles: string[];
        };
        /** @description 送达 – 行政处罚法 第61条; 民事诉讼法 第87条至第95条. */
        Service: {
            method: components["schemas"]["ServiceMethod"];
            servedOn: components["schemas"]["Day"];
            /** @description The day from which the served paper counts as received (public notice: 30 days later). */
            effectiveOn: components["schemas"]["Day"];
        };
        /** @enum {string} */
        ServiceMethod: "direct" | "left" | "mail" | "electronic" | "public-notice";
        /** @description How many files were written to. */
        SessionRecorded: {
            recorded: number;
        };
        /** @description A session of one's own that has not ended. */
        SessionView: {
            id: string;
            startedAt: components["schemas"]["Instant"];
            /** @description When it ends unless it is used before. */
            idleUntil: components["schemas"]["Instant"];
            /** @description When it ends however busy. */
            expiresAt: components["schemas"]["Instant"];
            /** @description Whether it is the one that asks. */
            current: boolean;
        };
        /** @enum {string} */
        SheetCode: "people" | "posts" | "certificates";
        /** @description In what capacity a paper is signed. */
        SigningDuty: components["schemas"]["Duty"] | "chair" | "clerk";
        /** @description 类案 – how the agency has decided on the same matter, and where this case stands among it. */
        SimilarCases: {
            matterCode: string;
            /** @description The newest first. */
            items: components["schemas"]["SimilarDecision"][];
            /** @description More were decided than are listed and counted. */
            truncated: boolean;
            /** @description Null where nobody was fined. */
            spread: components["schemas"]["FineSpread"] | null;
            /** @description The fine decided, else the one proposed; null where there is none. */
            thisFen: number | null;
            place: components["schemas"]["FinePlace"] | null;
        };
        /** @description A past decision on the same matter. Names nobody: neither party nor staff, and nothing anybody wrote. */
        SimilarDecision: {
            id: string;
            number: string;
            procedure: string;
            decidedOn: components["schemas"]["Day"];
            outcome: components["schemas"]["Outcome"];
            /** @enum {string|null} */
            partyKind: "citizen" | "organisation" | null;
            penalties: {
                kind: components["schemas"]["PenaltyKind"];
                amountFen: number | null;
            }[];
            /** @description All fines of the decision together; null where none is fined. */
            fineFen: number | null;
            circumstances: components["schemas"]["DeclaredCircumstances"] | null;
            /** @description 裁量阶次 it named, and whether the penalty lies outside of it; null where it had no benchmark. */
            band: {
                code: string;
                isOutside: boolean;
            } | null;
        };
        /** @description 体检结果, with the smallest lawful loan where the agency's own people do not suffice. */
        StaffingAndLoan: {
            loan?: components["schemas"]["Loan"] | null;
            /** @constant */
            satisfiable: true;
            assignment: components["schemas"]["Assignment"];
        } | {
            loan?: components["schemas"]["Loan"] | null;
            /** @constant */
            satisfiable: false;
            conflict: components["schemas"]["Conflict"];
        };
        /** @description A move of the machine, for diagrams. `via` is the act, or empty where the machine moves on by itself. */
        StageMove: {
            from: string;
            to: string;
            via: string;
        };
        /** @description Where a case stood after one of its events. */
        StageReached: {
            seq: number;
            type: string;
            at: string;
            state: string;
            stateName: components["schemas"]["Text"];
        };
        /** @description Times in one stage of one version of a procedure; in calendar days with one decimal, of stays that are over. */
        StageTime: {
            procedure: {
                id: string;
                version: string;
            };
            state: string;
            name: components["schemas"]["Text"];
            /** @description Stays that are over. */
            left: number;
            medianDays: number | null;
            ninetiethDays: number | null;
            /** @description Cases that are there now; the filter finds them. */
            there: number;
            filter: components["schemas"]["CaseFilter"];
        };
        /** @description 一处缺失及其停摆的案件. */
        Stoppage: {
            failure: components["schemas"]["Failure"];
            cases: components["schemas"]["StoppedCase"][];
        };
        /** @description A case that cannot be finished, and why. */
        StoppedCase: {
            caseId: string;
            conflict: components["schemas"]["Conflict"];
        };
        /** @description A file as it was taken in: name it by its digest in an act. */
        TakenIn: {
            sha256: string;
            /** @description In bytes. */
            size: number;
            /** @description As the bytes show it. */
            mediaType: string;
            kind: components["schemas"]["MediaKind"];
            name: string;
            /** @description 设备数据: noted by the device, proved by nothing. */
            device: components["schemas"]["DeviceData"] | null;
            warnings: components["schemas"]["FileWarning"][];
        };
        /** @description 法治测试, as it is read. */
        TestView: {
            id: string;
            agencyId: string;
            personId: string;
            title: string;
            onDay: string;
            passed: boolean;
        };
        /** @description 证人证言. */
        TestimonyParticulars: {
            witness: string;
            /** @description 年龄、性别、职业、住址. */
            about: string;
            /** @description 身份证明: what was looked at. */
            identityShown: string;
        };
        /** @description A sentence in both languages of the product. */
        Text: {
            zh: string;
            en: string;
        };
        /** @description Something with blockers, as it is told in one language. */
        Told_Candidate: {
            blockers: components["schemas"]["ToldBlocker"][];
            personId: string;
            name: string;
            eligible: boolean;
        };
        /** @description Something with blockers, as it is told in one language. */
        Told_Refusal: {
            blockers: components["schemas"]["ToldBlocker"][];
            id: string;
            /** @description Null where somebody tried to open a case. */
            caseId: string | null;
            caseNumber: string | null;
            at: string;
            actor: string;
            act: string;
        };
        /** @description A blocker with its sentence in one language. */
        ToldBlocker: {
            message: string;
            /** @description Stable kebab-case noun, e.g. `separation-of-duties`. */
            code: string;
            /** @description The article the refusal rests on, e.g. `行政处罚法 第42条`. */
            basis: string;
            /** @description What exactly failed: persons, documents, days. Only facts the caller may see. */
            detail?: {
                [key: string]: unknown;
            };
        };
        /** @description 重演 as it is told. */
        ToldReplay: {
            steps: components["schemas"]["ToldStep"][];
            refusedSince: components["schemas"]["Told_Refusal"][];
        };
        /** @description A step with the sentences of its blockers in one language. */
        ToldStep: {
            seq: number;
            type: string;
            name: components["schemas"]["Text"];
            actor: string;
            at: components["schemas"]["Instant"];
            /** @description Null before the case was opened. */
            from: components["schemas"]["NamedState"] | null;
            to: components["schemas"]["NamedState"];
            changes: components["schemas"]["RecordChange"][];
            late: components["schemas"]["LateAct"][];
            refusedBefore: components["schemas"]["Told_Refusal"][];
        };
        /** @description 培训. */
        Training: {
            id: string;
            agencyId: string;
            personId: string;
            title: string;
            onDay: string;
            /** @description 学时. */
            hours: number;
        };
        /** @description 内设机构 – a part of an agency to which posts belong. */
        Unit: {
            id: string;
            agencyId: string;
            name: string;
        };
        /** @description As it is shown to whoever sends it. */
        UploadView: {
            id: string;
            /** @description Bytes that are here. */
            offset: number;
            length: number;
            expiresAt: string;
            /** @description Digest to be named in an act; null until the file is whole and taken in. */
            sha256: string | null;
            file: components["schemas"]["KnownFile"] | null;
            /** @description What does not fit in the file that was taken in. */
            warnings: components["schemas"]["FileWarning"][];
        };
        /** @description 核验结论. */
        Verification: {
            ok: boolean;
            caseId: string;
            verifiedAt: string;
            events: number;
            head: string;
            findings: components["schemas"]["Finding"][];
        };
        /** @description A volume in the list. */
        VolumeView: {
            /** @enum {string} */
            volume: "main" | "sub";
            name: string;
            /** @description Numbered pages. */
            pages: number;
            contents: components["schemas"]["BagVolumeLine"][];
            /** @description In bytes. */
            size: number;
            sha256: string;
            links: {
                pdf: string;
            };
        };
        /** @description A case that waits for somebody, and for what. */
        WaitingCase: {
            id: string;
            number: string;
            procedure: {
                id: string;
                version: string;
            };
            state: string;
            stateName: components["schemas"]["Text"];
            version: number;
            matterCode: string;
            partyName: string | null;
            openedAt: string;
            updatedAt: string;
            nextDueOn: string | null;
            /** @description The acts by which they would take it on. */
            acts: {
                type: string;
                name: components["schemas"]["Text"];
                basis: string;
            }[];
            /** @description 执法事项, by its name on the agency's list; null if it is there no more. */
            matterName: string | null;
            /** @description What the agency owes next in it, by this moment; null where no period runs. */
            due: components["schemas"]["Due"] | null;
        };
        /** @description A case with what it is about, as the agency's list has it today, and what runs. */
        WholeCase: {
            agencyId: string;
            lawPack: string;
            openedAt: components["schemas"]["Instant"];
            lastActAt: components["schemas"]["Instant"];
            /** @description 本机关的行政区划代码. */
            area: string;
            matterCode: string;
            field: string;
            /** @description 裁量基准 in force for the matter on the day the case was opened; absent where there was none. */
            benchmark?: components["schemas"]["Benchmark"];
            /** @description 违法行为发生地的行政区划代码. */
            place: string;
            breach: components["schemas"]["Breach"];
            filedOn: components["schemas"]["Day"] | null;
            chairs: string[];
            recused: string[];
            file: components["schemas"]["DocumentEntry"][];
            evidence: components["schemas"]["EvidenceItem"][];
            /** @description 全过程记录: recordings of acts, which prove how they were done. */
            recordings: components["schemas"]["ActRecording"][];
            findings: components["schemas"]["Findings"] | null;
            submittedOn: components["schemas"]["Day"] | null;
            reviews: components["schemas"]["Review"][];
            notices: components["schemas"]["Notice"][];
            defences: components["schemas"]["Defence"][];
            waivedOn: components["schemas"]["Day"] | null;
            hearing: components["schemas"]["Hearing"] | null;
            requests: components["schemas"]["Request"][];
            exclusions: components["schemas"]["Exclusion"][];
            /** @description 延长办案期限: days in all, and how often. */
            extensionDays: number;
            extensionTimes: number;
            /** @description 先行登记保存、查封扣押、责令改正. */
            measures: components["schemas"]["Measure"][];
            discussion: components["schemas"]["CollectiveDiscussion"] | null;
            decision: components["schemas"]["Decision"] | null;
            performance: components["schemas"]["Performance"];
            policeReply: components["schemas"]["PoliceReply"] | null;
            enforcementActs: components["schemas"]["EnforcementAct"][];
            ending: components["schemas"]["Ending"] | null;
            closedOn: components["schemas"]["Day"] | null;
            id: string;
            number: string;
            procedure: {
                id: string;
                version: string;
            };
            state: string;
            stateName: components["schemas"]["Text"];
            /** @description Number of the last event; the ETag, and what `If-Match` compares. */
            version: number;
            parties: {
                /** @enum {string} */
                kind: "citizen" | "organisation";
                name: string;
                address: string;
                /** @description Citizens only: decides 行政处罚法 第30条. */
                bornOn?: components["schemas"]["Day"] | null;
            }[];
            duties: components["schemas"]["DutyHeld"][];
            matter: components["schemas"]["MatterFacts"] | null;
            periods: components["schemas"]["CasePeriod"][];
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_ActOffer: {
            items: components["schemas"]["ActOffer"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_BenchmarkDepartureView: {
            items: components["schemas"]["BenchmarkDepartureView"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_CasePeriod: {
            items: components["schemas"]["CasePeriod"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_CertificateFacts: {
            items: components["schemas"]["CertificateFacts"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_CertificateStanding: {
            items: components["schemas"]["CertificateStanding"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_DocumentView: {
            items: components["schemas"]["DocumentView"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_Field: {
            items: components["schemas"]["Field"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_FileEntry: {
            items: components["schemas"]["FileEntry"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_Interest: {
            items: components["schemas"]["Interest"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_LawPackSummary: {
            items: components["schemas"]["LawPackSummary"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_PendingApproval: {
            items: components["schemas"]["PendingApproval"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_Post: {
            items: components["schemas"]["Post"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_ProcedureSummary: {
            items: components["schemas"]["ProcedureSummary"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_Relative: {
            items: components["schemas"]["Relative"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_ReviewRound: {
            items: components["schemas"]["ReviewRound"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_SearchHit: {
            items: components["schemas"]["SearchHit"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_SessionView: {
            items: components["schemas"]["SessionView"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_StageReached: {
            items: components["schemas"]["StageReached"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_TestView: {
            items: components["schemas"]["TestView"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_Told_Candidate: {
            items: components["schemas"]["Told_Candidate"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_Training: {
            items: components["schemas"]["Training"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_Unit: {
            items: components["schemas"]["Unit"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_VolumeView: {
            items: components["schemas"]["VolumeView"][];
            nextCursor: null;
        };
        /** @description A list that never grows long, whole, in the form of all lists. */
        WholeList_WaitingCase: {
            items: components["schemas"]["WaitingCase"][];
            nextCursor: null;
        };
        SignInBody: {
            /** @example li.ming */
            username: string;
            password: string;
            /** @description 未启用动态口令，须留空 – one-time codes are not in use: leave it out */
            totp?: string;
        };
        ChangePasswordBody: {
            currentPassword: string;
            /** @description 至少10个字符，含三类字符 – at least 10 characters of three classes */
            newPassword: string;
        };
        OpenAccountBody: {
            personId: string;
            /** @example li.ming */
            username: string;
            /** @description 至少10个字符，含三类字符 – at least 10 characters of three classes */
            password: string;
        };
        ResetPasswordBody: {
            /** @description 至少10个字符，含三类字符 – at least 10 characters of three classes */
            password: string;
        };
        AddUnitBody: {
            /** @example 综合行政执法队 */
            name: string;
        };
        FineRangeBody: {
            minFen: number;
            maxFen: number;
        };
        FineRangesBody: {
            citizen?: components["schemas"]["FineRangeBody"] | null;
            organisation?: components["schemas"]["FineRangeBody"] | null;
        };
        BenchmarkMakerBody: {
            /**
             * @description 制定机关层级 – townships are not makers
             * @enum {string}
             */
            level: "ministry" | "province" | "city" | "county";
            /** @example 示例县应急管理局 */
            name: string;
            /** @description 本机关制定 – made by this agency itself, not by a superior */
            isOwn: boolean;
        };
        BenchmarkBandBody: {
            /** @example 一般 */
            code: string;
            /** @description 情节 – circumstances in words */
            circumstances: string;
            penaltyKinds: ("warning" | "circulated-criticism" | "fine" | "confiscation" | "permit-suspension" | "grade-reduction" | "permit-revocation" | "business-restriction" | "business-suspension" | "closure" | "trade-ban")[];
            fineRange: components["schemas"]["FineRangesBody"];
        };
        BenchmarkBody: {
            maker: components["schemas"]["BenchmarkMakerBody"];
            title: string;
            /** @description 文号 */
            documentNumber: string;
            /** @example 2026-03-01 */
            from: string;
            /** @description 止（不含）– first day it is no longer in force */
            until?: string | null;
            /** @description 已与公布文本核对 – compared with the published text */
            isVerified: boolean;
            bands: components["schemas"]["BenchmarkBandBody"][];
        };
        AddMatterBody: {
            /** @example straw-burning */
            code: string;
            /** @example 露天焚烧秸秆 */
            name: string;
            /** @description 执法类别 – code of a field of the agency */
            field: string;
            /** @description 法律依据 */
            basis: string;
            /** @example 2026-08-15 */
            from: string;
            /** @description 止（不含）– first day the power is no longer held */
            until?: string | null;
            penaltyKinds: ("warning" | "circulated-criticism" | "fine" | "confiscation" | "permit-suspension" | "grade-reduction" | "permit-revocation" | "business-restriction" | "business-suspension" | "closure" | "trade-ban")[];
            fineRange: components["schemas"]["FineRangesBody"];
            /** @description 查封、扣押的法律、法规依据 – the law or regulation that allows sealing or seizure; left out: none does */
            seizureBasis?: string | null;
            /** @description 行政裁量基准 – the discretion benchmark for the matter; left out: none is entered */
            benchmark?: components["schemas"]["BenchmarkBody"] | null;
        };
        EndMatterBody: {
            /** @description 止（不含）– first day the power is no longer held */
            until: string;
        };
        SetBenchmarkBody: {
            /** @description null: the matter has none from now on */
            benchmark: components["schemas"]["BenchmarkBody"] | null;
        };
        CalendarSourceBody: {
            year: number;
            /** @example 国办发明电〔2025〕7号 */
            document: string;
        };
        LoadCalendarBody: {
            /** @example cn-state-council/2024-2027 */
            version: string;
            /** @example 2027-12-31 */
            coveredThrough: string;
            sources: components["schemas"]["CalendarSourceBody"][];
            holidays: string[];
            makeUpDays: string[];
        };
        ImportCalendarBody: {
            /** @example 2027 */
            year: number;
            /**
             * @description 发文字号
             * @example 国办发明电〔2025〕7号
             */
            document: string;
            /** @enum {string} */
            format: "csv" | "ics" | "json";
            /**
             * @description CSV: 日期,类型(放假/上班),名称; ICS: events of whole days; JSON: [{"date", "kind": "off"|"work"}]
             * @example 2027-01-01,放假,元旦
             */
            content: string;
            /** @description 版本名称 – the usual one if left out */
            version?: string | null;
        };
        RegisterPersonBody: {
            /** @example 演示人员甲 */
            name: string;
            /** @description 公民身份号码（GB 11643）；加密保存，只脱敏显示 */
            identityNumber: string;
            /**
             * @description 初次从事法制审核之日
             * @example 2026-03-02
             */
            firstReviewOn?: string | null;
        };
        PersonBody: {
            /** @example 演示人员甲 */
            name: string;
            /** @description 公民身份号码（GB 11643）；加密保存，只脱敏显示 */
            identityNumber: string;
        };
        GivePostBody: {
            /** @enum {string} */
            role: "handler" | "reviewer" | "approver" | "hearing-chair" | "clerk" | "supervisor" | "administrator";
            unitId?: string | null;
            /**
             * @description 起；默认为现在
             * @example 2026-03-02T01:30:00Z
             */
            from?: string | null;
            /**
             * @description 止（不含）；默认无
             * @example 2026-03-02T01:30:00Z
             */
            until?: string | null;
        };
        EndPostBody: {
            /**
             * @description 止（不含）；默认为现在
             * @example 2026-03-02T01:30:00Z
             */
            until?: string | null;
        };
        LegalQualificationBody: {
            /** @description 法律职业资格证书号 */
            number: string;
            /** @example 2019-03-01 */
            since: string;
        };
        FirstReviewBody: {
            /** @example 2017-05-01 */
            on: string;
        };
        RegisterCertificateBody: {
            /** @example 16041000001 */
            number: string;
            /** @description 执法类别 – codes of the fields covered */
            fields: string[];
            /**
             * @description 执法区域 – division code; covers every code that begins with it
             * @example 410423105
             */
            area: string;
            /** @example 2024-01-01 */
            validFrom: string;
            /**
             * @description 最后有效日 – last valid day
             * @example 2028-12-31
             */
            validTo: string;
        };
        SuspendBody: {
            reason: string;
            /**
             * @description 起；默认为现在（认定无效的，默认为有效期起）
             * @example 2026-03-02T01:30:00Z
             */
            from?: string | null;
            /**
             * @description 止（不含）；默认至恢复
             * @example 2026-03-02T01:30:00Z
             */
            until?: string | null;
        };
        ReasonBody: {
            reason: string;
        };
        InterruptBody: {
            reason: string;
            /**
             * @description 起；默认为现在（认定无效的，默认为有效期起）
             * @example 2026-03-02T01:30:00Z
             */
            from?: string | null;
        };
        TrainingBody: {
            title: string;
            /** @example 2026-03-02 */
            on: string;
            /** @description 学时 */
            hours: number;
        };
        TestBody: {
            title: string;
            /** @example 2026-03-02 */
            on: string;
            passed: boolean;
        };
        RelativeBody: {
            /** @description 近亲属的人员编号 */
            relativeId: string;
            /** @example 夫妻 */
            relation: string;
        };
        InterestBody: {
            /** @description 当事人的公民身份号码或统一社会信用代码；只保存其密钥摘要 */
            identityNumber: string;
            /** @example 持股 */
            nature: string;
        };
        TrainingSessionBody: {
            /** @example 2026年度执法人员培训 */
            title: string;
            /** @example 2026-03-02 */
            on: string;
            /** @description 学时 */
            hours: number;
            /** @description 参加人员 – ids of persons */
            personIds: string[];
        };
        TestResultBody: {
            personId: string;
            passed: boolean;
        };
        TestSessionBody: {
            /** @example 2026年度法治测试 */
            title: string;
            /** @example 2026-03-02 */
            on: string;
            results: components["schemas"]["TestResultBody"][];
        };
        OpenCaseBody: {
            /** @constant */
            procedure: "ordinary";
            matterCode: string;
            /** @enum {string} */
            source: "patrol" | "complaint" | "transfer" | "assignment" | "other";
            summary: string;
            place: string;
            address: string;
            breach: components["schemas"]["BreachPayload"];
            party?: components["schemas"]["PartyPayload"] | null;
            convertedFrom?: string | null;
        } | {
            /** @constant */
            procedure: "simplified";
            officerIds: string[];
            /** @enum {boolean} */
            credentialsShown: true;
            matterCode: string;
            /** @enum {string} */
            source: "patrol" | "complaint" | "transfer" | "assignment" | "other";
            summary: string;
            place: string;
            address: string;
            breach: components["schemas"]["BreachPayload"];
            party?: components["schemas"]["PartyPayload"] | null;
            convertedFrom?: string | null;
        };
        ActBody: {
            /** @constant */
            type: "apply-for-filing";
            payload: components["schemas"]["ApplyForFiling"];
        } | {
            /** @constant */
            type: "approve-filing";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "approve-referral";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "assign-handlers";
            payload: components["schemas"]["AssignHandlers"];
        } | {
            /** @constant */
            type: "record-referral-reply";
            payload: components["schemas"]["RecordReferralReply"];
        } | {
            /** @constant */
            type: "refuse-filing";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "request-referral";
            payload: components["schemas"]["RequestReferral"];
        } | {
            /** @constant */
            type: "return-filing";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "collect-evidence";
            payload: components["schemas"]["CollectEvidence"];
        } | {
            /** @constant */
            type: "conclude-investigation";
            payload: components["schemas"]["ConcludeInvestigation"];
        } | {
            /** @constant */
            type: "file-document";
            payload: components["schemas"]["FileDocument"];
        } | {
            /** @constant */
            type: "identify-party";
            payload: components["schemas"]["IdentifyParty"];
        } | {
            /** @constant */
            type: "record-inquiry";
            payload: components["schemas"]["RecordInquiry"];
        } | {
            /** @constant */
            type: "record-inspection";
            payload: components["schemas"]["RecordInspection"];
        } | {
            /** @constant */
            type: "reopen-investigation";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "submit-for-review";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "attach-recording";
            payload: components["schemas"]["AttachRecording"];
        } | {
            /** @constant */
            type: "transfer-custody";
            payload: components["schemas"]["TransferCustody"];
        } | {
            /** @constant */
            type: "approve-extension";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "approve-suspension";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "request-extension";
            payload: components["schemas"]["RequestExtension"];
        } | {
            /** @constant */
            type: "request-suspension";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "resume-investigation";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "object-to-proposal";
            payload: components["schemas"]["ReturnReview"];
        } | {
            /** @constant */
            type: "pass-review";
            payload: components["schemas"]["PassReview"];
        } | {
            /** @constant */
            type: "return-for-supplement";
            payload: components["schemas"]["ReturnReview"];
        } | {
            /** @constant */
            type: "approve-notice";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "note-no-defence";
            payload: components["schemas"]["NoteNoDefence"];
        } | {
            /** @constant */
            type: "re-examine-defence";
            payload: components["schemas"]["ReExamineDefence"];
        } | {
            /** @constant */
            type: "record-defence";
            payload: components["schemas"]["RecordDefence"];
        } | {
            /** @constant */
            type: "record-waiver";
            payload: components["schemas"]["RecordWaiver"];
        } | {
            /** @constant */
            type: "reject-notice";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "serve-document";
            payload: components["schemas"]["ServeDocument"];
        } | {
            /** @constant */
            type: "serve-notice";
            payload: components["schemas"]["Serve"];
        } | {
            /** @constant */
            type: "arrange-hearing";
            payload: components["schemas"]["ArrangeHearing"];
        } | {
            /** @constant */
            type: "hold-hearing";
            payload: components["schemas"]["HoldHearing"];
        } | {
            /** @constant */
            type: "record-hearing-request";
            payload: components["schemas"]["RecordHearingRequest"];
        } | {
            /** @constant */
            type: "record-hearing-withdrawal";
            payload: components["schemas"]["RecordHearingWithdrawal"];
        } | {
            /** @constant */
            type: "report-hearing";
            payload: components["schemas"]["ReportHearing"];
        } | {
            /** @constant */
            type: "serve-hearing-notice";
            payload: components["schemas"]["ServeHearingNotice"];
        } | {
            /** @constant */
            type: "decide-no-penalty";
            payload: components["schemas"]["Decide"];
        } | {
            /** @constant */
            type: "decide-penalty";
            payload: components["schemas"]["Decide"];
        } | {
            /** @constant */
            type: "dismiss-case";
            payload: components["schemas"]["Decide"];
        } | {
            /** @constant */
            type: "record-collective-discussion";
            payload: components["schemas"]["RecordCollectiveDiscussion"];
        } | {
            /** @constant */
            type: "return-to-handlers";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "serve-decision";
            payload: components["schemas"]["Serve"];
        } | {
            /** @constant */
            type: "approve-court-application";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "approve-deferral";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "record-payment";
            payload: components["schemas"]["RecordPayment"];
        } | {
            /** @constant */
            type: "record-publication";
            payload: components["schemas"]["RecordPublication"];
        } | {
            /** @constant */
            type: "record-remedy";
            payload: components["schemas"]["RecordRemedy"];
        } | {
            /** @constant */
            type: "record-remedy-outcome";
            payload: components["schemas"]["RecordRemedyOutcome"];
        } | {
            /** @constant */
            type: "request-court-application";
            payload: components["schemas"]["RequestCourtApplication"];
        } | {
            /** @constant */
            type: "request-deferral";
            payload: components["schemas"]["RequestDeferral"];
        } | {
            /** @constant */
            type: "serve-demand";
            payload: components["schemas"]["ServeDemand"];
        } | {
            /** @constant */
            type: "terminate-performance";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "approve-closing";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "archive";
            payload: components["schemas"]["Archive"];
        } | {
            /** @constant */
            type: "file-late-paper";
            payload: components["schemas"]["FileLatePaper"];
        } | {
            /** @constant */
            type: "request-closing";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "return-closing";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "lift-restriction";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "request-lifting";
            payload: components["schemas"]["RequestLifting"];
        } | {
            /** @constant */
            type: "request-restriction";
            payload: components["schemas"]["RequestRestriction"];
        } | {
            /** @constant */
            type: "restrict-access";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "approve-correction";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "approve-crime-transfer";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "approve-recusal";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "approve-withdrawal";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "co-sign";
            payload: components["schemas"]["CoSign"];
        } | {
            /** @constant */
            type: "reassign-handler";
            payload: components["schemas"]["ReassignHandler"];
        } | {
            /** @constant */
            type: "record-police-reply";
            payload: components["schemas"]["RecordPoliceReply"];
        } | {
            /** @constant */
            type: "refuse-request";
            payload: components["schemas"]["RefuseRequest"];
        } | {
            /** @constant */
            type: "request-correction";
            payload: components["schemas"]["RequestCorrection"];
        } | {
            /** @constant */
            type: "request-crime-transfer";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "request-recusal";
            payload: components["schemas"]["RequestRecusal"];
        } | {
            /** @constant */
            type: "request-withdrawal";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "approve-preservation";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "dispose-preserved-evidence";
            payload: components["schemas"]["DisposePreservedEvidence"];
        } | {
            /** @constant */
            type: "preserve-evidence";
            payload: components["schemas"]["PreserveEvidence"];
        } | {
            /** @constant */
            type: "request-preservation";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "approve-seizure";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "carry-out-seizure";
            payload: components["schemas"]["CarryOutSeizure"];
        } | {
            /** @constant */
            type: "report-urgent-seizure";
            payload: components["schemas"]["ReportUrgentSeizure"];
        } | {
            /** @constant */
            type: "request-seizure";
            payload: components["schemas"]["RequestSeizure"];
        } | {
            /** @constant */
            type: "seize-urgently";
            payload: components["schemas"]["SeizeUrgently"];
        } | {
            /** @constant */
            type: "approve-seizure-extension";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "dispose-seized-property";
            payload: components["schemas"]["DisposeSeizedProperty"];
        } | {
            /** @constant */
            type: "lift-seizure";
            payload: components["schemas"]["LiftSeizure"];
        } | {
            /** @constant */
            type: "notify-appraisal-time";
            payload: components["schemas"]["NotifyAppraisalTime"];
        } | {
            /** @constant */
            type: "propose-seizure-disposal";
            payload: components["schemas"]["ProposeSeizureDisposal"];
        } | {
            /** @constant */
            type: "request-seizure-extension";
            payload: components["schemas"]["RequestSeizureExtension"];
        } | {
            /** @constant */
            type: "return-seized-property";
            payload: components["schemas"]["ReturnSeizedProperty"];
        } | {
            /** @constant */
            type: "order-correction";
            payload: components["schemas"]["OrderCorrection"];
        } | {
            /** @constant */
            type: "order-correction-again";
            payload: components["schemas"]["OrderCorrectionAgain"];
        } | {
            /** @constant */
            type: "re-inspect-correction";
            payload: components["schemas"]["ReInspectCorrection"];
        } | {
            /** @constant */
            type: "identify-party";
            payload: components["schemas"]["IdentifyParty"];
        } | {
            /** @constant */
            type: "record-inspection";
            payload: components["schemas"]["RecordInspection"];
        } | {
            /** @constant */
            type: "record-inquiry";
            payload: components["schemas"]["RecordInquiry"];
        } | {
            /** @constant */
            type: "collect-evidence";
            payload: components["schemas"]["CollectEvidence"];
        } | {
            /** @constant */
            type: "file-document";
            payload: components["schemas"]["FileDocument"];
        } | {
            /** @constant */
            type: "transfer-custody";
            payload: components["schemas"]["TransferCustody"];
        } | {
            /** @constant */
            type: "attach-recording";
            payload: components["schemas"]["AttachRecording"];
        } | {
            /** @constant */
            type: "order-correction";
            payload: components["schemas"]["OrderCorrection"];
        } | {
            /** @constant */
            type: "order-correction-again";
            payload: components["schemas"]["OrderCorrectionAgain"];
        } | {
            /** @constant */
            type: "re-inspect-correction";
            payload: components["schemas"]["ReInspectCorrection"];
        } | {
            /** @constant */
            type: "convert-to-ordinary";
            payload: components["schemas"]["ConvertToOrdinary"];
        } | {
            /** @constant */
            type: "decide-on-the-spot";
            payload: components["schemas"]["DecideOnTheSpot"];
        } | {
            /** @constant */
            type: "hand-over-decision";
            payload: components["schemas"]["HandOverDecision"];
        } | {
            /** @constant */
            type: "hear-on-the-spot";
            payload: components["schemas"]["HearOnTheSpot"];
        } | {
            /** @constant */
            type: "propose-spot-penalty";
            payload: components["schemas"]["ProposeSpotPenalty"];
        } | {
            /** @constant */
            type: "resume-at-the-scene";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "tell-on-the-spot";
            payload: components["schemas"]["TellOnTheSpot"];
        } | {
            /** @constant */
            type: "close-spot-case";
            payload: components["schemas"]["CloseSpotCase"];
        } | {
            /** @constant */
            type: "collect-on-the-spot";
            payload: components["schemas"]["CollectOnTheSpot"];
        } | {
            /** @constant */
            type: "correct-spot-decision";
            payload: components["schemas"]["CorrectSpotDecision"];
        } | {
            /** @constant */
            type: "find-spot-fault";
            payload: components["schemas"]["FindSpotFault"];
        } | {
            /** @constant */
            type: "hand-over-cash";
            payload: components["schemas"]["HandOverCash"];
        } | {
            /** @constant */
            type: "pass-spot-check";
            payload: components["schemas"]["PassSpotCheck"];
        } | {
            /** @constant */
            type: "pay-cash-to-bank";
            payload: components["schemas"]["PayCashToBank"];
        } | {
            /** @constant */
            type: "report-spot-decision";
            payload: components["schemas"]["ReportSpotDecision"];
        } | {
            /** @constant */
            type: "revoke-spot-decision";
            payload: components["schemas"]["RevokeSpotDecision"];
        } | {
            /** @constant */
            type: "uphold-spot-decision";
            payload: components["schemas"]["UpholdSpotDecision"];
        } | {
            /** @constant */
            type: "record-payment";
            payload: components["schemas"]["RecordPayment"];
        } | {
            /** @constant */
            type: "request-deferral";
            payload: components["schemas"]["RequestDeferral"];
        } | {
            /** @constant */
            type: "approve-deferral";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "serve-demand";
            payload: components["schemas"]["ServeDemand"];
        } | {
            /** @constant */
            type: "request-court-application";
            payload: components["schemas"]["RequestCourtApplication"];
        } | {
            /** @constant */
            type: "approve-court-application";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "record-remedy";
            payload: components["schemas"]["RecordRemedy"];
        } | {
            /** @constant */
            type: "record-remedy-outcome";
            payload: components["schemas"]["RecordRemedyOutcome"];
        } | {
            /** @constant */
            type: "terminate-performance";
            payload: components["schemas"]["Reasons"];
        } | {
            /** @constant */
            type: "record-publication";
            payload: components["schemas"]["RecordPublication"];
        } | {
            /** @constant */
            type: "archive";
            payload: components["schemas"]["Archive"];
        } | {
            /** @constant */
            type: "file-late-paper";
            payload: components["schemas"]["FileLatePaper"];
        } | {
            /** @constant */
            type: "lift-restriction";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "request-lifting";
            payload: components["schemas"]["RequestLifting"];
        } | {
            /** @constant */
            type: "request-restriction";
            payload: components["schemas"]["RequestRestriction"];
        } | {
            /** @constant */
            type: "restrict-access";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "co-sign";
            payload: components["schemas"]["CoSign"];
        } | {
            /** @constant */
            type: "reassign-handler";
            payload: components["schemas"]["ReassignHandler"];
        } | {
            /** @constant */
            type: "request-recusal";
            payload: components["schemas"]["RequestRecusal"];
        } | {
            /** @constant */
            type: "approve-recusal";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "refuse-request";
            payload: components["schemas"]["RefuseRequest"];
        } | {
            /** @constant */
            type: "request-correction";
            payload: components["schemas"]["RequestCorrection"];
        } | {
            /** @constant */
            type: "approve-correction";
            payload: components["schemas"]["Approval"];
        } | {
            /** @constant */
            type: "serve-document";
            payload: components["schemas"]["ServeDocument"];
        };
        BankBody: Record<string, never>;
        PlaceBody: Record<string, never>;
        InstrumentSettingsBody: {
            /**
             * @description 机关代字 of document numbers
             * @example 鲁清溪
             */
            numberPrefix?: Record<string, never>;
            /** @description 本机关地址 */
            address?: Record<string, never>;
            /** @description 联系电话 */
            telephone?: Record<string, never>;
            /** @description 代收机构 */
            bank?: components["schemas"]["BankBody"];
            /** @description 行政复议机关 */
            reconsideration?: components["schemas"]["PlaceBody"];
            /** @description 有管辖权的人民法院 */
            court?: components["schemas"]["PlaceBody"];
            /** @description 同级公安机关 */
            police?: Record<string, never>;
        };
        DrawQuery: {
            /** @description 受理日起 – opened on or after the day */
            from?: string;
            /** @description 受理日止 – opened on or before the day */
            to?: string;
            /** @description 事先公布的种子 – published before the draw, e.g. the numbers of a lottery to come */
            seed: string;
            size: number;
            /**
             * @description 只抽已办结的，还是全部 – only cases that have ended, or all
             * @default ended
             * @enum {string}
             */
            cases: "ended" | "all";
        };
        FindingBody: {
            /** @description 案件标识 */
            caseId: string;
            /**
             * @description 优秀、合格、不合格 – excellent, passed, failed
             * @enum {string}
             */
            grade: "excellent" | "passed" | "failed";
            opinion: string;
        };
        OpenCase: {
            matterCode: string;
            /** @enum {string} */
            source: "patrol" | "complaint" | "transfer" | "assignment" | "other";
            summary: string;
            place: string;
            address: string;
            breach: components["schemas"]["BreachPayload"];
            party?: components["schemas"]["PartyPayload"] | null;
            convertedFrom?: string | null;
        };
        BreachPayload: {
            endedOn?: string | null;
            /** Format: date */
            discoveredOn: string;
            harmsLifeHealthOrFinance: boolean;
        };
        PartyPayload: {
            /** @enum {string} */
            kind: "citizen" | "organisation";
            name: string;
            identityNumber: string;
            address: string;
        };
        ApplyForFiling: {
            /** @enum {string} */
            recommendation: "file" | "do-not-file";
            reasons: string;
            suspectedLaw: string;
        };
        Approval: {
            opinion: string;
        };
        AssignHandlers: {
            personIds: string[];
        };
        RecordReferralReply: {
            /** @enum {string} */
            reply: "accepted" | "declined";
            organ: string;
            /** Format: date */
            repliedOn: string;
        };
        Reasons: {
            reasons: string;
        };
        RequestReferral: {
            toOrgan: string;
            reasons: string;
        };
        CollectEvidence: {
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
            /** @enum {string} */
            kind: "documentary" | "physical" | "audio-visual" | "electronic-data" | "witness-testimony" | "party-statement" | "expert-opinion" | "inspection-record";
            title: string;
            proves: string;
            source: string;
            sha256: string;
            place: string;
            collectedAt: string;
            original: components["schemas"]["OriginalityPayload"];
            attestation: components["schemas"]["AttestationPayload"];
            position?: components["schemas"]["PositionPayload"] | null;
            object?: components["schemas"]["ObjectPayload"] | null;
            recording?: components["schemas"]["RecordingPayload"] | null;
            electronic?: components["schemas"]["ElectronicPayload"] | null;
            testimony?: components["schemas"]["TestimonyPayload"] | null;
            appraisal?: components["schemas"]["AppraisalPayload"] | null;
            ofSeq?: number | null;
        };
        OriginalityPayload: {
            isOriginal: boolean;
            copyReason?: string | null;
            holder?: string | null;
            checkedAgainstOriginal?: boolean | null;
        };
        AttestationPayload: {
            by: string;
            /** @enum {string} */
            manner: "signed" | "sealed" | "refused" | "absent" | "unable" | "none-called-for";
            reason?: string | null;
            witness?: string | null;
        };
        PositionPayload: {
            latitude: number;
            longitude: number;
        };
        ObjectPayload: {
            quantity: string;
            condition: string;
            custodian: string;
            keptAt: string;
        };
        RecordingPayload: {
            device: string;
            recordedBy: string;
            from: string;
            to: string;
            hasSound: boolean;
            transcript?: string | null;
        };
        ElectronicPayload: {
            device: string;
            method: string;
            digestNoted: string;
            byMonitor: boolean;
            monitorReviewed?: boolean | null;
        };
        TestimonyPayload: {
            witness: string;
            about: string;
            identityShown: string;
        };
        AppraisalPayload: {
            body: string;
            qualification: string;
            commission: string;
            method: string;
            signedAndSealed: boolean;
        };
        ConcludeInvestigation: {
            coOfficerId: string;
            report: string;
            findings: components["schemas"]["FindingsPayload"];
        };
        FindingsPayload: {
            facts: components["schemas"]["FactPayload"][];
            basis: string[];
            discretion: string;
            /** @enum {string} */
            outcome: "penalty" | "no-penalty" | "dismissal";
            benchmark?: components["schemas"]["BenchmarkUsePayload"] | null;
            penalties: components["schemas"]["PenaltyPayload"][];
            circumstances: components["schemas"]["CircumstancesPayload"];
        };
        FactPayload: {
            statement: string;
            evidenceIds: string[];
        };
        BenchmarkUsePayload: {
            band: string;
            departure?: components["schemas"]["DeparturePayload"] | null;
        };
        DeparturePayload: {
            /** @enum {string} */
            ground: "manifestly-unfair" | "circumstances-changed";
            reasons: string;
            /** @enum {string} */
            approval: "maker" | "main-head" | "collective-discussion";
            paperId?: string | null;
        };
        PenaltyPayload: {
            /** @enum {string} */
            kind: "warning" | "circulated-criticism" | "fine" | "confiscation" | "permit-suspension" | "grade-reduction" | "permit-revocation" | "business-restriction" | "business-suspension" | "closure" | "trade-ban";
            amountFen?: number | null;
            particulars?: string | null;
            belowRangeGround?: string | null;
        };
        CircumstancesPayload: {
            placeInspected: boolean;
            personsQuestioned: boolean;
            samplesTaken: boolean;
            appraisalMade: boolean;
            correctable: boolean;
            majorPublicInterest: boolean;
            difficultOrSeveralLegalRelations: boolean;
            complexOrGrave: boolean;
            suspectedCrime: boolean;
        };
        FileDocument: {
            code: string;
            title: string;
            /** Format: date */
            datedOn: string;
            sha256: string;
            coOfficerId?: string | null;
        };
        IdentifyParty: {
            party: components["schemas"]["PartyPayload"];
            proof: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        RecordInquiry: {
            personQuestioned: string;
            /** @enum {string} */
            capacity: "party" | "witness" | "other";
            place: string;
            questionsAndAnswers: string;
            attestation: string;
            /** @enum {boolean} */
            credentialsShown: true;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        RecordInspection: {
            place: string;
            from: string;
            to: string;
            findings: string;
            attestation: string;
            /** @enum {boolean} */
            credentialsShown: true;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        AttachRecording: {
            ofSeq: number;
            /** @enum {string} */
            medium: "video" | "audio" | "photo";
            title: string;
            sha256: string;
            device: string;
            recordedBy: string;
            /** Format: date */
            recordedOn: string;
            from: string;
            to: string;
        };
        TransferCustody: {
            coOfficerId: string;
            itemId: string;
            from: string;
            to: string;
            /** Format: date */
            occurredOn: string;
            at: string;
            purpose: string;
            condition: string;
            keptAt: string;
        };
        RequestExtension: {
            days: number;
            reasons: string;
        };
        ReturnReview: {
            reasons: components["schemas"]["ReturnReason"][];
        };
        PassReview: {
            points: components["schemas"]["ReviewPoint"][];
            opinion: string;
        };
        NoteNoDefence: {
            coOfficerId: string;
            note: string;
        };
        ReExamineDefence: {
            coOfficerId: string;
            opinion: string;
            /** @enum {string} */
            result: "accepted" | "partly-accepted" | "not-accepted";
            revisedFindings?: components["schemas"]["FindingsPayload"] | null;
        };
        RecordDefence: {
            coOfficerId: string;
            /** Format: date */
            statedOn: string;
            statement: string;
        };
        RecordWaiver: {
            coOfficerId: string;
            /** Format: date */
            waivedOn: string;
            /** @enum {string} */
            rights: "defence" | "defence-and-hearing";
            statement: string;
        };
        ServeDocument: {
            documentId: string;
            coOfficerId: string;
            /** @enum {string} */
            method: "direct" | "left" | "mail" | "electronic" | "public-notice";
            /** Format: date */
            servedOn: string;
            place: string;
            proof: string;
            recipient?: components["schemas"]["ServiceRecipient"] | null;
            left?: components["schemas"]["LeftService"] | null;
            mail?: components["schemas"]["PostalService"] | null;
            electronic?: components["schemas"]["ElectronicService"] | null;
            publicNotice?: components["schemas"]["PublicNoticeService"] | null;
        };
        ServiceRecipient: {
            name: string;
            /** @enum {string} */
            relation: "self" | "adult-family-member" | "legal-representative" | "person-in-charge" | "receiving-staff" | "authorised-agent" | "designated-recipient";
        };
        LeftService: {
            ground: string;
            witnesses: string[];
            recording?: string | null;
        };
        PostalService: {
            carrier: string;
            trackingNumber: string;
        };
        ElectronicService: {
            address: string;
            /** Format: date */
            confirmedOn: string;
            confirmation: string;
        };
        PublicNoticeService: {
            ground: string;
            medium: string;
            /** Format: date */
            postedOn: string;
        };
        Serve: {
            coOfficerId: string;
            /** @enum {string} */
            method: "direct" | "left" | "mail" | "electronic" | "public-notice";
            /** Format: date */
            servedOn: string;
            place: string;
            proof: string;
            recipient?: components["schemas"]["ServiceRecipient"] | null;
            left?: components["schemas"]["LeftService"] | null;
            mail?: components["schemas"]["PostalService"] | null;
            electronic?: components["schemas"]["ElectronicService"] | null;
            publicNotice?: components["schemas"]["PublicNoticeService"] | null;
        };
        ArrangeHearing: {
            chairPersonId: string;
            /** Format: date */
            day: string;
            hour: string;
            place: string;
            public: boolean;
        };
        HoldHearing: {
            minutes: string;
            attestation: string;
        };
        RecordHearingRequest: {
            /** Format: date */
            requestedOn: string;
            request: string;
        };
        RecordHearingWithdrawal: {
            /** Format: date */
            withdrawnOn: string;
            /** @enum {string} */
            ground: "withdrawn" | "absent-without-cause";
            statement: string;
        };
        ReportHearing: {
            report: string;
            opinion: string;
        };
        ServeHearingNotice: {
            coOfficerId: string;
            /** @enum {string} */
            method: "direct" | "left" | "mail" | "electronic" | "public-notice";
            /** Format: date */
            servedOn: string;
            place: string;
            proof: string;
            recipient?: components["schemas"]["ServiceRecipient"] | null;
            left?: components["schemas"]["LeftService"] | null;
            mail?: components["schemas"]["PostalService"] | null;
            electronic?: components["schemas"]["ElectronicService"] | null;
            publicNotice?: components["schemas"]["PublicNoticeService"] | null;
        };
        Decide: {
            opinion: string;
            performanceAndRemedies: string;
        };
        RecordCollectiveDiscussion: {
            /** Format: date */
            heldOn: string;
            members: components["schemas"]["DiscussionMember"][];
            conclusion: string;
        };
        DiscussionMember: {
            personId: string;
            view: string;
            /** @enum {string} */
            vote: "for" | "against" | "abstained";
        };
        RecordPayment: {
            /** Format: date */
            paidOn: string;
            fineFen: number;
            surchargeFen: number;
            /** @enum {string} */
            channel: "bank" | "electronic" | "on-the-spot" | "court";
            receiptNumber: string;
        };
        RecordPublication: {
            /** Format: date */
            publishedOn: string;
            place: string;
        };
        RecordRemedy: {
            /** @enum {string} */
            kind: "reconsideration" | "litigation";
            /** Format: date */
            acceptedOn: string;
        };
        RecordRemedyOutcome: {
            /** @enum {string} */
            kind: "reconsideration" | "litigation";
            /** @enum {string} */
            outcome: "upheld" | "revoked" | "withdrawn";
            /** Format: date */
            endedOn: string;
        };
        RequestCourtApplication: {
            court: string;
            reasons: string;
        };
        RequestDeferral: {
            /** Format: date */
            until: string;
            reasons: string;
        };
        ServeDemand: {
            coOfficerId: string;
            /** @enum {string} */
            method: "direct" | "left" | "mail" | "electronic" | "public-notice";
            /** Format: date */
            servedOn: string;
            place: string;
            proof: string;
            recipient?: components["schemas"]["ServiceRecipient"] | null;
            left?: components["schemas"]["LeftService"] | null;
            mail?: components["schemas"]["PostalService"] | null;
            electronic?: components["schemas"]["ElectronicService"] | null;
            publicNotice?: components["schemas"]["PublicNoticeService"] | null;
        };
        Archive: {
            note: string;
        };
        FileLatePaper: {
            title: string;
            /** Format: date */
            receivedOn: string;
            sha256: string;
        };
        RequestLifting: {
            authority?: string | null;
            reasons: string;
        };
        RequestRestriction: {
            /** @enum {string} */
            ground: "minor" | "state-secret" | "trade-secret" | "personal-privacy" | "court-order" | "supervisory-order";
            authority: string;
            reasons: string;
        };
        CoSign: {
            itemId: string;
        };
        ReassignHandler: {
            fromPersonId: string;
            toPersonId: string;
            reasons: string;
        };
        RecordPoliceReply: {
            /** @enum {string} */
            reply: "filed" | "declined";
            /** Format: date */
            repliedOn: string;
            document: string;
        };
        RefuseRequest: {
            /** @enum {string} */
            kind: "suspension" | "extension" | "preservation" | "seizure" | "seizure-extension" | "recusal" | "referral" | "crime-transfer" | "withdrawal" | "deferral" | "court-application" | "correction" | "restriction" | "restriction-lifting";
            reasons: string;
        };
        RequestCorrection: {
            seq: number;
            correction: string;
        };
        RequestRecusal: {
            personId: string;
            /** @enum {string} */
            raisedBy: "self" | "party" | "agency";
            ground: string;
        };
        DisposePreservedEvidence: {
            measureId: string;
            /** @enum {string} */
            disposal: "returned" | "seized" | "sent-for-appraisal" | "confiscated";
            reasons: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        PreserveEvidence: {
            measureId: string;
            items: string;
            keptAt: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        CarryOutSeizure: {
            measureId: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
            from: string;
            to: string;
            place: string;
            items: components["schemas"]["SeizedItemPayload"][];
            keptAt: string;
            keptBy: string;
            /** @enum {string} */
            party: "present" | "absent-with-witness";
            statement: string;
            attestation: string;
            /** @enum {boolean} */
            credentialsShown: true;
            /** @enum {boolean} */
            rightsTold: true;
            /** @enum {boolean} */
            onlyThingsOfTheCase: true;
        };
        SeizedItemPayload: {
            name: string;
            quantity: string;
            condition: string;
        };
        ReportUrgentSeizure: {
            measureId: string;
            reasons: string;
        };
        RequestSeizure: {
            /** @enum {string} */
            form: "sealing" | "seizure";
            items: string;
            place: string;
            legalBasis: string;
            reasons: string;
        };
        SeizeUrgently: {
            /** @enum {string} */
            form: "sealing" | "seizure";
            legalBasis: string;
            urgency: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
            from: string;
            to: string;
            place: string;
            items: components["schemas"]["SeizedItemPayload"][];
            keptAt: string;
            keptBy: string;
            /** @enum {string} */
            party: "present" | "absent-with-witness";
            statement: string;
            attestation: string;
            /** @enum {boolean} */
            credentialsShown: true;
            /** @enum {boolean} */
            rightsTold: true;
            /** @enum {boolean} */
            onlyThingsOfTheCase: true;
        };
        DisposeSeizedProperty: {
            measureId: string;
            /** @enum {string} */
            disposal: "confiscated" | "destroyed" | "handed-to-police";
            particulars: string;
            attestation: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        LiftSeizure: {
            measureId: string;
            /** @enum {string} */
            ground: "not-approved" | "no-breach" | "unrelated" | "decided" | "period-over" | "no-longer-needed";
            reasons: string;
        };
        NotifyAppraisalTime: {
            measureId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            purpose: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        ProposeSeizureDisposal: {
            measureId: string;
            /** @enum {string} */
            disposal: "return" | "confiscate" | "destroy";
            reasons: string;
        };
        RequestSeizureExtension: {
            measureId: string;
            days: number;
            reasons: string;
        };
        ReturnSeizedProperty: {
            measureId: string;
            particulars: string;
            attestation: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        OrderCorrection: {
            order: string;
            /** Format: date */
            correctBy: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        OrderCorrectionAgain: {
            measureId: string;
            order: string;
            /** Format: date */
            correctBy: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        ReInspectCorrection: {
            measureId: string;
            place: string;
            findings: string;
            /** @enum {string} */
            result: "corrected" | "partly-corrected" | "not-corrected";
            attestation: string;
            /** @enum {boolean} */
            credentialsShown: true;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        OpenSpotCase: {
            officerIds: string[];
            /** @enum {boolean} */
            credentialsShown: true;
            matterCode: string;
            /** @enum {string} */
            source: "patrol" | "complaint" | "transfer" | "assignment" | "other";
            summary: string;
            place: string;
            address: string;
            breach: components["schemas"]["BreachPayload"];
            party?: components["schemas"]["PartyPayload"] | null;
            convertedFrom?: string | null;
        };
        ConvertToOrdinary: {
            coOfficerId: string;
            /** @enum {string} */
            ground: "over-limits" | "facts-unclear" | "complex" | "measure-needed" | "no-penalty" | "party-absent";
            reasons: string;
        };
        DecideOnTheSpot: {
            at: string;
            place: string;
            performance: string;
            remedies: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        HandOverDecision: {
            /** @enum {string} */
            receipt: "signed" | "refused";
            note: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        HearOnTheSpot: {
            /** @enum {string} */
            stance: "stated" | "nothing-to-say" | "waived";
            statement: string;
            reExamination?: string | null;
            result?: ("accepted" | "partly-accepted" | "not-accepted") | null;
            revisedFindings?: components["schemas"]["FindingsPayload"] | null;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        ProposeSpotPenalty: {
            coOfficerId: string;
            findings: components["schemas"]["FindingsPayload"];
        };
        TellOnTheSpot: {
            told: string;
            /** @enum {boolean} */
            rightsTold: true;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        CloseSpotCase: {
            note: string;
        };
        CollectOnTheSpot: {
            amountFen: number;
            /** @enum {string} */
            ground: "small-fine" | "hard-to-collect-later" | "remote-at-request";
            explanation?: string | null;
            receiptNumber: string;
            coOfficerId: string;
            /** Format: date */
            occurredOn: string;
        };
        CorrectSpotDecision: {
            correction: string;
            opinion: string;
        };
        FindSpotFault: {
            faults: string;
            /** @enum {string} */
            proposal: "correct" | "revoke";
        };
        HandOverCash: {
            /** Format: date */
            handedOverOn: string;
            note: string;
            collectionSeq: number;
        };
        PassSpotCheck: {
            opinion: string;
        };
        PayCashToBank: {
            /** Format: date */
            paidOn: string;
            bank: string;
            slipNumber: string;
            collectionSeq: number;
        };
        ReportSpotDecision: {
            note: string;
        };
        RevokeSpotDecision: {
            reasons: string;
            refund: string;
        };
        UpholdSpotDecision: {
            reasons: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuthController_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        account: {
                            id: string;
                            username: string;
                        };
                        person: {
                            id: string;
                            name: string;
                        };
                        agency: {
                            id: string;
                        };
                        roles: string[];
                    };
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfDescription"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_running: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_SessionView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AccountView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyController_agency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @description For case numbers, e.g. 清溪. */
                        shortName: string;
                        /** @description 行政区划代码. */
                        area: string;
                        /** @description 统一社会信用代码. */
                        creditCode: string;
                        foundedAt: string;
                    };
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyController_units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_Unit"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyController_addUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUnitBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyController_fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_Field"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyController_addField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFieldBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddFieldBody"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyController_matters: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MatterFacts"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyController_addMatter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMatterBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterFacts"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyController_endMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMatterBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterFacts"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyController_setBenchmark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetBenchmarkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterFacts"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_calendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        current: components["schemas"]["HolidayData"];
                        items: components["schemas"]["Calendar"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_load: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoadCalendarBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCalendarBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_waiting: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ProposalView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 姓名 – part of the name */
                q?: string;
                /** @description 现任岗位 – holders of the post at this moment */
                role?: "handler" | "reviewer" | "approver" | "hearing-chair" | "clerk" | "supervisor" | "administrator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PersonView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_adopt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_history: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_HistoryEntry"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_posts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_Post"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_givePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePostBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_endPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPostBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_qualify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalQualificationBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonsController_firstReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstReviewBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualificationsController_certificates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_CertificateFacts"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualificationsController_registerCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCertificateBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        fields: string[];
                        area: string;
                        validFrom: string;
                        validTo: string;
                        id: string;
                    };
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualificationsController_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualificationsController_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualificationsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterruptBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualificationsController_findVoid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterruptBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualificationsController_trainings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_Training"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualificationsController_recordTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        on: string;
                        hours: number;
                        id: string;
                    };
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualificationsController_tests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_TestView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualificationsController_recordTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        on: string;
                        passed: boolean;
                        id: string;
                    };
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiesController_relatives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_Relative"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiesController_declareRelative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelativeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiesController_withdrawRelative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                relativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiesController_interests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_Interest"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiesController_declareInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        partyDigest: string;
                    };
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiesController_withdrawInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partyDigest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_certificates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_CertificateStanding"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_trainings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingSessionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRecorded"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_tests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestSessionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRecorded"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffImportsController_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffImportsController_take: {
        parameters: {
            query?: {
                /** @description 只试不导 – only tries, and tells every line */
                dry?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProceduresController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_ProcedureSummary"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProceduresController_one: {
        parameters: {
            query?: {
                /** @description 程序版本,默认现行版本 – that a case runs under; the current one by default */
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDescription"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProceduresController_map: {
        parameters: {
            query?: {
                /** @description 程序版本,默认现行版本 – that a case runs under; the current one by default */
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureMap"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProceduresController_packs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_LawPackSummary"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProceduresController_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawPack"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_page: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                state?: string;
                procedure?: string;
                /** @description 本人承担办、审、定职责的 – on which I hold a duty */
                duty?: "mine";
                /** @description 案号、当事人或者事项的一部分 – part of number, party or matter */
                q?: string;
                overdue?: "true" | "false";
                /** @description 受理日起 – opened on or after the day */
                from?: string;
                /** @description 受理日止 – opened on or before the day */
                to?: string;
                /** @description 执法事项 – code of the matter, whole */
                matter?: string;
                /** @description 结案月份 YYYY-MM – month in which the case was closed */
                closed?: string;
                /** @description 人员标识 – who holds or held a duty on the case */
                person?: string;
                /** @description 该人员的职责 – which duty of the person */
                personDuty?: "handle" | "review" | "decide";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CaseSummary"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键同一内容只办一次 – the same key acts once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeCase"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseAspectsController_acts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_ActOffer"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本，如 "3" – the version seen */
                "If-Match"?: string;
                /** @description 同一键同一内容只办一次 – the same key acts once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Performed"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseAspectsController_chain: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 一并给出各事件所依据的事实 – the facts the events name, by digest */
                expand?: "facts";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseAspectsController_reached: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_StageReached"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseAspectsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_FileEntry"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseAspectsController_periods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_CasePeriod"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseAspectsController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffingController_candidates: {
        parameters: {
            query: {
                duty: "handle" | "review" | "decide";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_Told_Candidate"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffingController_peopleFor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_Told_Candidate"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffingController_staffingOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingAndLoan"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffingController_drill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drill"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefusalsController_ofCase: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Told_Refusal"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefusalsController_ofAgency: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 阻却事由代码 – code of a blocker */
                code?: string;
                /** @description 人员标识 – who tried */
                actor?: string;
                /** @description 拒绝日起 – refused on or after the day */
                from?: string;
                /** @description 拒绝日止 – refused on or before the day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Told_Refusal"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WorkController_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_WaitingCase"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchController_find: {
        parameters: {
            query: {
                /** @description 案号、当事人、事项、文号或者证据名称的一部分 – part of what it is called */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_SearchHit"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceList"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenIn"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_download: {
        parameters: {
            query?: {
                /** @description 在页面中显示（图片、PDF、音频、视频） – to be shown in a page, for types that run nothing */
                inline?: "true" | "false";
            };
            header?: {
                /** @description 断点续传、拖动播放 – bytes=0-1023 */
                Range?: string;
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_thumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_whoDownloaded: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DownloadView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UploadsController_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description filename, filetype (Base64) */
                "Upload-Metadata"?: string;
                /** @description 文件总长（字节） – bytes of the whole file */
                "Upload-Length": string;
                /** @description 1.0.0 */
                "Tus-Resumable": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UploadsController_standing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UploadsController_giveUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UploadsController_offset: {
        parameters: {
            query?: never;
            header: {
                /** @description 1.0.0 */
                "Tus-Resumable": string;
            };
            path: {
                id: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    UploadsController_piece: {
        parameters: {
            query?: never;
            header: {
                /** @description 从何处续传 – where the piece begins */
                "Upload-Offset": string;
                /** @description 1.0.0 */
                "Tus-Resumable": string;
            };
            path: {
                id: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProcessRecordController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessRecordView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_DocumentView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_asPdf: {
        parameters: {
            query?: {
                /** @description 在页面中显示（图片、PDF、音频、视频） – to be shown in a page, for types that run nothing */
                inline?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
                did: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_asDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                did: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InstrumentSettingsController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentSettings"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InstrumentSettingsController_settle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstrumentSettingsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentSettings"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCheckpoint"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_proof: {
        parameters: {
            query: {
                /** @description 案件标识.事件序号 – <caseId>.<seq> */
                event: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventProof"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_consistency: {
        parameters: {
            query: {
                /** @description 所持检查点的条数 – the size of the checkpoint one keeps */
                from: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthProof"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogVerification"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_VolumeView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveController_main: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveController_sub: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveController_package: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveImportsController_page: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ImportSummary"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveImportsController_take: {
        parameters: {
            query: {
                /** @description 移交机关的公钥（verifierKey）或者其指纹，事先当面取得 – key of the other agency, or its fingerprint */
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveImportsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveImportsController_package: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveImportsController_volume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                volume: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveImportsController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportVerification"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotificationsController_page: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 未读 – not read yet */
                unread?: "true" | "false";
                /** @description 未了结 – what they tell of still holds */
                open?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NotificationView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotificationsController_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                    };
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotificationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_page: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 与本人有关的 – on cases I am on, or waiting for somebody like me */
                mine?: "true";
                /** @description 预警级别 – how near the end */
                level?: "yellow" | "red" | "breached";
                /** @description 案件标识 – of one case */
                case?: string;
                /** @description 人员标识 – of cases on which the person holds a duty */
                person?: string;
                /** @description 届满日起 – ends on or after the day */
                from?: string;
                /** @description 届满日止 – ends on or before the day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PeriodView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_breaches: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 案件标识 – of one case */
                case?: string;
                /** @description 谁的期限 – the agency’s own delays, or those of the party and other organs */
                whose?: "agency" | "others";
                /** @description 期限代码 – code of the period */
                code?: string;
                /** @description 至今未办 – still not done */
                open?: "true" | "false";
                /** @description 案件受理日起 – of cases opened on or after the day */
                openedFrom?: string;
                /** @description 案件受理日止 – of cases opened on or before the day */
                openedTo?: string;
                /** @description 记录日起 – recorded on or after the day */
                from?: string;
                /** @description 记录日止 – recorded on or before the day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BreachView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_changesOf: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PeriodChangeView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedState"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_openFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_revokeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JudgingController_reviewsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_ReviewRound"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JudgingController_similarTo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarCases"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JudgingController_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_PendingApproval"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupervisionController_of: {
        parameters: {
            query?: {
                /** @description 受理日起 – opened on or after the day */
                from?: string;
                /** @description 受理日止 – opened on or before the day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupervisionController_outside: {
        parameters: {
            query?: {
                /** @description 受理日起 – opened on or after the day */
                from?: string;
                /** @description 受理日止 – opened on or before the day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeList_BenchmarkDepartureView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupervisionController_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldReplay"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_cases: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                state?: string;
                procedure?: string;
                /** @description 本人承担办、审、定职责的 – on which I hold a duty */
                duty?: "mine";
                /** @description 案号、当事人或者事项的一部分 – part of number, party or matter */
                q?: string;
                overdue?: "true" | "false";
                /** @description 受理日起 – opened on or after the day */
                from?: string;
                /** @description 受理日止 – opened on or before the day */
                to?: string;
                /** @description 执法事项 – code of the matter, whole */
                matter?: string;
                /** @description 结案月份 YYYY-MM – month in which the case was closed */
                closed?: string;
                /** @description 人员标识 – who holds or held a duty on the case */
                person?: string;
                /** @description 该人员的职责 – which duty of the person */
                personDuty?: "handle" | "review" | "decide";
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_refusals: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 阻却事由代码 – code of a blocker */
                code?: string;
                /** @description 人员标识 – who tried */
                actor?: string;
                /** @description 拒绝日起 – refused on or after the day */
                from?: string;
                /** @description 拒绝日止 – refused on or before the day */
                to?: string;
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_overview: {
        parameters: {
            query?: {
                /** @description 受理日起 – opened on or after the day */
                from?: string;
                /** @description 受理日止 – opened on or before the day */
                to?: string;
                /** @description 语言；没有则按 Accept-Language – language of the sheets */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_sample: {
        parameters: {
            query?: {
                /** @description 受理日起 – opened on or after the day */
                from?: string;
                /** @description 受理日止 – opened on or before the day */
                to?: string;
                /** @description 语言；没有则按 Accept-Language – language of the sheets */
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SamplesController_preview: {
        parameters: {
            query: {
                /** @description 受理日起 – opened on or after the day */
                from?: string;
                /** @description 受理日止 – opened on or before the day */
                to?: string;
                /** @description 事先公布的种子 – published before the draw, e.g. the numbers of a lottery to come */
                seed: string;
                size: number;
                /** @description 只抽已办结的，还是全部 – only cases that have ended, or all */
                cases?: "ended" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawPreview"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SamplesController_page: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor – the nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SampleSummary"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SamplesController_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawQuery"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SamplesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SamplesController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description 错误 – RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

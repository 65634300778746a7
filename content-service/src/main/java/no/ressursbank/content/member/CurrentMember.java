package no.ressursbank.content.member;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers the member whose token came with the request.
 */
@Component
class CurrentMember implements HandlerMethodArgumentResolver {

	static {
		// Nothing that a client sends by itself.
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Member.class);
	}

	private final Members members;

	private final MembersDoor door;

	CurrentMember(Members members, MembersDoor door) {
		this.members = members;
		this.door = door;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Member.class;
	}

	@Override
	public Member resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof Person person)) {
			throw MemberProblem.signInRequired();
		}
		this.door.requireOpen();
		return this.members.seen(person);
	}

}
